import ArgumentParser
package import Imports

extension Import.Format: ExpressibleByArgument {
    /// Names the systems, for help and completion.
    package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
