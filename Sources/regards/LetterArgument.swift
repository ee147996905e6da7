public import ArgumentParser
public import Letters

extension LetterKind: ExpressibleByArgument {
    /// Names the letters, for help and completion.
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
