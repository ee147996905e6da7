import ArgumentParser
import Foundation
import Outbox

/// The number of business days within which a promise counts as due soon.
struct HorizonOption: ParsableArguments, Sendable {
    /// From Wednesday to Monday: enough to decide, write, read and approve.
    private static let standard = 3

    @Option(
        help: ArgumentHelp(
            "How many business days ahead counts as soon. (default: \(Self.standard))",
            valueName: "days"))
    var within: Int?

    /// The number of business days.
    var businessDays: Int { within ?? Self.standard }

    func validate() throws {
        guard (0...366).contains(businessDays) else {
            throw ValidationError("--within takes a number of days from 0 to 366")
        }
    }
}

/// The person whose decision or word is recorded.
struct PersonOption: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Your name, for the record. (default: your login name)", valueName: "name"))
    var by: String?

    /// The name to record.
    var name: String { by ?? NSUserName() }

    /// The person with the OS account and the machine of this process.
    var actor: Actor { Actor(name: name) }

    func validate() throws {
        let isBlank = name.allSatisfy(\.isWhitespace)
        let isControl = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !isBlank, !isControl else {
            throw ValidationError("your name is missing; give it on one line: --by NAME")
        }
    }
}

extension Actor {
    /// The person of this name, with the OS account and the machine of this process.
    init(name: String) {
        self.init(name: name, account: NSUserName(), machine: Machine.name)
    }
}

/// The folder in which this user's programs keep what they remember.
enum StateFolder {
    /// The folder `regards` in `$XDG_STATE_HOME`, or in `~/.local/state`; nil where the user has no home.
    ///
    /// The XDG Base Directory Specification asks to ignore a path that is not absolute.
    static var path: String? {
        let environment = ProcessInfo.processInfo.environment
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return "\(state)/regards"
        }
        let home = environment["HOME"] ?? NSHomeDirectory()
        return home.hasPrefix("/") && home != "/" ? "\(home)/.local/state/regards" : nil
    }
}
