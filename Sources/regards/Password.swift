import Foundation
import Records

/// Where a password comes from: a command, the environment, or the person; never an argument.
enum Password {
    /// The variable of the environment that is looked at.
    static let variable = "REGARDS_PASSWORD"

    /// The password for a transport.
    ///
    /// - Throws: when the command fails or prints nothing, or nobody is there to be asked.
    static func find(for transport: Settings.Transport) throws(CommandError) -> String {
        if let command = transport.passwordCommand { return try output(of: command) }
        if let password = ProcessInfo.processInfo.environment[variable], !password.isEmpty {
            return password
        }
        guard isatty(STDIN_FILENO) == 1, let typed = getpass("password: ") else {
            throw CommandError(
                .noPassword(
                    reason: "set transport: password_command: in regards.yaml, or \(variable)"))
        }
        return String(cString: typed)
    }

    private static func output(of command: String) throws(CommandError) -> String {
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
            throw CommandError(.noPassword(reason: "password_command could not be run"))
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CommandError(
                .noPassword(reason: "password_command ended with \(process.terminationStatus)"))
        }
        let line = String(decoding: text, as: UTF8.self).prefix { !$0.isNewline }
        guard !line.isEmpty else {
            throw CommandError(.noPassword(reason: "password_command printed nothing"))
        }
        return String(line)
    }
}
