import ArgumentParser
package import Letters

extension LetterKind: ExpressibleByArgument {
    /// The names of the letters, for help and completion.
    package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
