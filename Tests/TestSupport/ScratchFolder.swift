import Foundation

/// An empty folder for one test, removed when the test lets go of it.
package final class ScratchFolder: Sendable {
    /// The path.
    package let path: String

    /// Makes a folder of a name that nothing else has.
    package init() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("regards-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        path = folder.path
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("\(path): not removed: \(error)")
        }
    }

    /// The paths of all files below a folder in it, relative to that, in order.
    package func files(in folder: String = "") throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")
        return try paths.filter { name in
            let attributes = try FileManager.default.attributesOfItem(
                atPath: "\(path)/\(folder)/\(name)")
            return attributes[.type] as? FileAttributeType == .typeRegular
        }.sorted()
    }

    /// The bytes of a file in it.
    package func bytes(of file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
    }

    /// Writes a file in it, and makes the folders that it lies in.
    package func write(_ bytes: [UInt8], to file: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Writes a text into a file in it.
    package func write(_ text: String, to file: String) throws {
        try write(Array(text.utf8), to: file)
    }

    /// The permission bits of a file or folder in it.
    package func permissions(of file: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.posixPermissions]
            as? Int
    }
}
