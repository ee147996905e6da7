import ArgumentParser
import Core
package import Outbox

struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record whether an uncertain letter arrived.",
        discussion: """
            A letter is uncertain if the connection broke before the server replied. Ask the people \
            who run the mail server, or the candidate. After "unsent" the letter is sent again. Your \
            name and the time are recorded.

            "unsent" also takes back a letter that went into a folder (maildir: or eml:), because no \
            mail server has it.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: "The key of the letter, from regards status --json.")
    var letter: String

    @Argument(help: "What happened: sent, unsent.")
    var resolution: Resolution

    @OptionGroup var person: PersonOption

    func validate() throws {
        guard LetterKey(letter) != nil else {
            throw ValidationError("expected a key such as rejection-with-feedback/A-1042/decision")
        }
    }

    func run() throws {
        guard let key = LetterKey(letter) else { return }
        let person = person.name
        let ledger = try options.ledger()
        // A letter that a stopped sender left in between becomes uncertain, and can then be
        // settled.
        _ = try ledger.lockSending(at: Clock.timestamp())
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
