import Foundation

/// A shell command of the settings that prints a secret.
struct SecretCommand {
    /// The key of the settings that the command stands under.
    let key: String
    let command: String

    /// The first line of what the command prints.
    ///
    /// - Throws: when there is none.
    func firstLine() throws(SecretUnavailable) -> String {
        let line = try output().prefix { !$0.isNewline }
        guard !line.isEmpty else { throw SecretUnavailable(reason: "\(key) printed nothing") }
        return String(line)
    }

    /// All that the command prints.
    ///
    /// The command runs in a process group of its own, so it cannot read from the terminal;
    /// programs that ask a person through an agent can.
    ///
    /// - Throws: when the command fails.
    func output() throws(SecretUnavailable) -> String {
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
            throw SecretUnavailable(reason: "\(key) could not be run")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw SecretUnavailable(reason: "\(key) ended with \(process.terminationStatus)")
        }
        return String(decoding: text, as: UTF8.self)
    }
}
