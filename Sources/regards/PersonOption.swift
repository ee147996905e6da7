import ArgumentParser
import Foundation

/// Who gives a word that is recorded.
struct PersonOption: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp("Your name; your login name otherwise.", valueName: "name"))
    var by: String?

    /// The name to record.
    var name: String { by ?? NSUserName() }

    func validate() throws {
        let isBlank = name.allSatisfy(\.isWhitespace)
        let isControl = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !isBlank, !isControl else {
            throw ValidationError("a person is needed: give --by NAME, on one line")
        }
    }
}
