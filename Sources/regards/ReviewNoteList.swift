import Core
import Letters
import Outbox

/// The review notes of a batch, for the person who approves it.
struct ReviewNoteList {
    /// The names of the review notes that the approval must confirm.
    private(set) var toConfirm: Set<String> = []

    /// Shows every review note on its own line, below a title.
    init(of batch: Batch, show: (String) -> Void) throws(OutboxError) {
        var isEmpty = true
        var entries = try batch.entries()
        while let entry = try entries.next() {
            for reviewNote in entry.composed?.reviewNotes ?? [] {
                if isEmpty { show("review notes:") }
                isEmpty = false
                show(HeldLetter.line(entry.key.application, reviewNote))
                if Self.needConfirmation.contains(reviewNote.rule) {
                    toConfirm.insert(reviewNote.rule)
                }
            }
        }
    }

    private static let needConfirmation = Set(
        ReviewNote.Kind.allCases.filter(\.needsConfirmation).map(\.rawValue))
}
