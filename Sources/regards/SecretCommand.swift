import Foundation

/// A shell command of the settings that prints a secret.
struct SecretCommand {
    /// Why there is no secret; it begins with the command's key.
    struct Failure: Error {
        let reason: String
    }

    /// The key of the settings that the command stands under.
    let key: String
    let command: String

    /// The first line of what the command prints.
    ///
    /// The command runs in a process group of its own, so it cannot read from the terminal; programs
    /// that ask a person through an agent can.
    ///
    /// - Throws: when the command fails or prints nothing.
    func output() throws(Failure) -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = output
        let text: Data
        do {
            try process.run()
            text = try output.fileHandleForReading.readToEnd() ?? Data()
        } catch {
            throw Failure(reason: "\(key) could not be run")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(reason: "\(key) ended with \(process.terminationStatus)")
        }
        let line = String(decoding: text, as: UTF8.self).prefix { !$0.isNewline }
        guard !line.isEmpty else { throw Failure(reason: "\(key) printed nothing") }
        return String(line)
    }
}
