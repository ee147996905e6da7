import Core
import Letters
import Outbox

/// The review notes of a batch, for the person who approves it.
struct ReviewNoteList {
    /// The names of the review notes that the approval must confirm.
    private(set) var toConfirm: Set<String> = []

    /// The names of all review notes.
    private(set) var names: Set<String> = []

    /// Shows every review note of the letters of a batch, or of those of these numbers, on its own line,
    /// below a title.
    init(
        of batch: Batch, in numbers: RangeSet<Int>? = nil, show: (String) -> Void
    ) throws(OutboxError) {
        var isEmpty = true
        var entries = try batch.entries()
        var number = -1
        while let entry = try entries.next() {
            number += 1
            guard numbers?.contains(number) != false else { continue }
            for reviewNote in entry.composed?.reviewNotes ?? [] {
                if isEmpty { show("review notes:") }
                isEmpty = false
                show(HeldLetter.line(entry.key.application, reviewNote))
                names.insert(reviewNote.rule)
                if Self.needConfirmation.contains(reviewNote.rule) {
                    toConfirm.insert(reviewNote.rule)
                }
            }
        }
    }

    private static let needConfirmation = Set(
        ReviewNote.Kind.allCases.filter(\.needsConfirmation).map(\.rawValue))
}
