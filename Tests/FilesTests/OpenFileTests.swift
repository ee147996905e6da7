import Files
import Foundation
import TestSupport
import Testing

@Suite struct OpenFileTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test(arguments: ["precious", "missing"])
    func `a lock is no link, wherever that leads`(target: String) throws {
        try folder.write(Array("mine".utf8), to: "precious")
        let path = "\(folder.path)/lock"
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "\(folder.path)/\(target)")
        let fault = #expect(throws: FileError.self) { try FileLock(path) }
        #expect(fault == FileError(.link, at: path))
        #expect(try folder.files() == ["precious"])
        #expect(try OpenFile("\(folder.path)/precious", .read).readAll() == Array("mine".utf8))
    }

    @Test(arguments: [OpenFile.Purpose.read, .lock])
    func `a pipe is no file, and nobody waits for its other end`(purpose: OpenFile.Purpose) throws {
        let path = "\(folder.path)/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let fault = #expect(throws: FileError.self) { _ = try OpenFile(path, purpose) }
        #expect(fault == FileError(.notAFile, at: path))
    }

    @Test(arguments: [OpenFile.Purpose.create, .readAndCreate, .lock])
    func `a file for the group has that mode, whatever the umask`(
        purpose: OpenFile.Purpose
    ) throws {
        let mask = umask(0o077)
        defer { umask(mask) }
        _ = try OpenFile("\(folder.path)/file", purpose, access: .group)
        #expect(try folder.permissions(of: "file") == 0o660)
        _ = try OpenFile("\(folder.path)/own", purpose)
        #expect(try folder.permissions(of: "own") == 0o600)
    }

    @Test func `a pending file takes a name that nobody has, and takes it away`() throws {
        try folder.write([1], to: "page.unfinished")
        do {
            let first = try PendingFile([2], in: folder.path, durably: false)
            let second = try PendingFile([3], in: folder.path, durably: false)
            #expect(try folder.files().count == 3)
            #expect(try first.publish(as: "\(folder.path)/page"))
            #expect(try !second.publish(as: "\(folder.path)/page"))
        }
        #expect(try folder.files().sorted() == ["page", "page.unfinished"])
        #expect(try OpenFile("\(folder.path)/page", .read).readAll() == [2])
    }

    @Test(
        arguments: [
            (
                nil,
                #"permission denied: "/w" is yours, but its mode keeps you out. Run: chmod u+rwX "/w""#
            ),
            (
                "ann",
                #"permission denied: "/w" belongs to ann. Ask ann to set "share: group" in "#
                    + #"regards.yaml and to run: chmod -R g+rwX "/w""#
            ),
        ] as [(String?, String)])
    func `a refusal says whose the place is and what to do`(owner: String?, text: String) {
        let error = FileError(.denied(operation: .open, place: "/w", owner: owner), at: "/w/a")
        #expect(error.description == "\"/w/a\": cannot open: \(text)")
        #expect(error.isAboutReading)
    }
}
