import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test(arguments: ["a", "a/b/c", "a//b/", "./a/../a/b"])
    func `missing folders are made, for their owner alone`(path: String) throws {
        try Folder.make("\(folder.path)/\(path)")
        try Folder.make("\(folder.path)/\(path)")
        #expect(try folder.permissions(of: path) == 0o700)
    }

    @Test func `folders for the group get the setgid bit, whatever the umask`() throws {
        let mask = umask(0o077)
        defer { umask(mask) }
        try Folder.make("\(folder.path)/a/b", access: .group)
        #expect(try folder.permissions(of: "a") == 0o2770)
        #expect(try folder.permissions(of: "a/b") == 0o2770)
    }

    /// With no descriptor left, `mkdir` still works and opening a folder to sync it does not.
    @Test(arguments: ["new", "new/"])
    func `the name of a new folder is synced where it stands`(name: String) async throws {
        let path = folder.path
        await #expect(processExitsWith: .success) {
            [path = path as String, name = name as String] in
            var limit = rlimit(rlim_cur: 0, rlim_max: 0)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            let fault = #expect(throws: FileError.self) { try Folder.make("\(path)/\(name)") }
            #expect(fault?.kind == .system(operation: .open, code: EMFILE))
            // Now it is there, and nothing is left to do.
            #expect(throws: Never.self) { try Folder.make("\(path)/\(name)") }
        }
        #expect(try folder.permissions(of: "new") == 0o700)
    }

    @Test func `a link to a folder is as good as the folder`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link", withDestinationPath: folder.path)
        #expect(throws: Never.self) { try Folder.make("\(folder.path)/link") }
        _ = try Maildir(creating: "\(folder.path)/link/mail")
        #expect(try folder.permissions(of: "mail/new") == 0o700)
    }

    @Test(arguments: ["/nowhere", "file"])
    func `a link to anything else is not`(target: String) throws {
        try folder.write([], to: "file")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link", withDestinationPath: target)
        let fault = #expect(throws: FileError.self) { try Folder.make("\(folder.path)/link") }
        #expect(
            fault?.kind == .system(operation: .create, code: EEXIST))
    }

    @Test func `removing a folder leaves alone what its links lead to`() throws {
        try folder.write([1], to: "precious/file")
        try folder.write([1], to: "old/file")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/old/link", withDestinationPath: "\(folder.path)/precious")
        try Folder.remove("\(folder.path)/old")
        #expect(try folder.files() == ["precious/file"])
    }
}
