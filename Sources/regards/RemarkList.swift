import Letters
import Outbox

/// What whoever approves a batch should know of its letters.
struct RemarkList {
    /// A remark, a line each.
    private(set) var lines: [String] = []

    /// The names of the remarks that the approval must give.
    private(set) var toConfirm: Set<String> = []

    init(of batch: Batch) throws(OutboxError) {
        var entries = try batch.entries()
        while let entry = try entries.next() {
            for remark in entry.composed?.remarks ?? [] {
                lines.append(HeldLetter.line(entry.key.application, remark))
                if Self.needConfirmation.contains(remark.rule) { toConfirm.insert(remark.rule) }
            }
        }
        if !lines.isEmpty { lines.insert("look at these:", at: 0) }
    }

    private static let needConfirmation = Set(
        Remark.Kind.allCases.filter(\.needsConfirmation).map(\.rawValue))
}
