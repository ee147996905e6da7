import Foundation

/// The source files of the package, as the architecture tests read them.
enum Sources {
    struct File: Sendable, CustomStringConvertible {
        /// The module it belongs to.
        let module: String
        /// The path from `Sources`.
        let path: String
        let text: String

        var description: String { path }

        /// The lines without what stands behind `//`.
        var code: [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0.prefix(upTo: $0.range(of: "//")?.lowerBound ?? $0.endIndex))
            }
        }

        /// The modules that it imports.
        var imports: [String] {
            code.compactMap { line in
                line.wholeMatch(of: /(?:@\w+ )?(?:[a-z]+ )?import (\w+).*/)
                    .map { String($0.1) }
            }
        }
    }

    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file below `Sources`.
    static let all: [File] = {
        let folder = package.appending(path: "Sources")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map { path in
            guard
                let bytes = FileManager.default.contents(atPath: folder.appending(path: path).path)
            else { preconditionFailure("\(path) cannot be read") }
            return File(
                module: String(path.prefix { $0 != "/" }), path: path,
                text: String(decoding: bytes, as: UTF8.self))
        }
    }()
}
