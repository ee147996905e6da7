import Letters
import Outbox

/// What whoever approves a batch should know of its letters.
struct RemarkList {
    /// The names of the remarks that the approval must give.
    private(set) var toConfirm: Set<String> = []

    /// Shows every remark, a line each below a title.
    init(of batch: Batch, show: (String) -> Void) throws(OutboxError) {
        var isEmpty = true
        var entries = try batch.entries()
        while let entry = try entries.next() {
            for remark in entry.composed?.remarks ?? [] {
                if isEmpty { show("look at these:") }
                isEmpty = false
                show(HeldLetter.line(entry.key.application, remark))
                if Self.needConfirmation.contains(remark.rule) { toConfirm.insert(remark.rule) }
            }
        }
    }

    private static let needConfirmation = Set(
        Remark.Kind.allCases.filter(\.needsConfirmation).map(\.rawValue))
}
