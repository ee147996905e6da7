import Core

/// All accepted letters of a ledger, read once: nobody asks the ledger about each application.
package struct AcceptedLetters: Sendable {
    private let letters: [String: [AcceptedLetter]]

    /// Reads every accepted letter with its promises.
    package init(of ledger: some Ledger) throws(OutboxError) {
        var letters: [String: [AcceptedLetter]] = [:]
        try ledger.forEachAcceptedLetter { letter in
            letters[letter.key.application, default: []].append(letter)
        }
        self.letters = letters
    }

    /// The accepted letters to an application, in the order of time.
    package subscript(application: String) -> [AcceptedLetter] { letters[application] ?? [] }

    /// The applications that received a letter.
    package var applications: Set<String> { Set(letters.keys) }

    /// The applications that received a letter of this kind.
    package func applications(with letter: String) -> Set<String> {
        Set(letters.filter { $0.value.contains { $0.key.letter == letter } }.keys)
    }
}
