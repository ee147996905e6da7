import ArgumentParser
package import Letters

extension LetterKind: ExpressibleByArgument {
    /// Reads the full name of a letter, or its short one.
    package init?(argument: String) { self.init(named: argument) }

    /// The names of the letters, for help and completion.
    package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
