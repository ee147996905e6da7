import ArgumentParser
import Core
package import Outbox

struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Settle a letter of which the server did not say whether it arrived.",
        discussion: """
            Ask the mail server's people, or the candidate, before you say that it was not sent: it \
            will be sent again. Who settled it, and when, is recorded.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The letter, as regards status --json names its key.")
    var letter: String

    @Argument(help: "What became of it: sent, unsent.")
    var resolution: Resolution

    @OptionGroup var person: PersonOption

    func validate() throws {
        guard LetterKey(letter) != nil else {
            throw ValidationError("expected a key as rejection-with-feedback/A-1042/decision")
        }
    }

    func run() throws {
        guard let key = LetterKey(letter) else { return }
        let person = person.name
        let ledger = try options.ledger()
        // What a sender left half way becomes uncertain, and only then can be settled.
        _ = try ledger.takeTurn(at: Clock.timestamp())
        try ledger.resolve(key, as: resolution, by: person, at: Clock.timestamp())
        if options.json {
            return try JSONOutput.print([
                "key": letter, "resolution": resolution.rawValue, "by": person,
            ])
        }
        Terminal.print("\(letter): settled as \(resolution.rawValue) by \(person)")
    }
}

extension Resolution: ExpressibleByArgument {}
