public import ArgumentParser
public import Imports

extension Import.Format: ExpressibleByArgument {
    /// Names the systems, for help and completion.
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
