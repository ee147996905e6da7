import Foundation
import TestSupport

/// The built program, run as a user runs it, in a folder of its own.
struct Command {
    /// What a run printed, and how it ended.
    struct Result: Equatable {
        let output: String
        let errors: String
        let code: Int32
    }

    let folder: ScratchFolder
    /// What the program remembers for its user.
    private let state: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        state = try ScratchFolder()
    }

    /// In a new sample workspace.
    static func inSample() throws -> Command {
        let command = try Command()
        _ = try command("init", "--sample")
        return command
    }

    /// Runs `regards` with these arguments.
    ///
    /// What it prints is far below the size of a pipe, so it can be read when it has ended.
    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Result {
        try run(arguments)
    }

    /// Runs it with its output going to a file, where one is named.
    func run(_ arguments: [String], output path: String? = nil) throws -> Result {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = [
            "PATH": "/usr/bin:/bin", "TZ": "UTC", "COLUMNS": "80", "XDG_STATE_HOME": state.path,
        ]
        process.standardOutput =
            try path.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let printed = path == nil ? try output.fileHandleForReading.readToEnd() ?? Data() : Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self), code: process.terminationStatus)
    }

    /// The program lies beside the tests.
    private static let program = URL(filePath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "regards")
}
