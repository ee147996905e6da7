import Foundation
import Records

/// The source of a password: a command, the environment, or the person; never an argument.
enum Password {
    /// The variable of the environment that is looked at.
    static let variable = "REGARDS_PASSWORD"

    /// The password for a transport.
    ///
    /// - Throws: when the command fails or prints nothing, or nobody is there to be asked.
    static func find(for transport: Settings.Transport) throws(CommandError) -> String {
        if let command = transport.passwordCommand {
            do throws(SecretUnavailable) {
                return try SecretCommand(key: "password_command", command: command).firstLine()
            } catch {
                throw CommandError(.noPassword(reason: error.reason))
            }
        }
        if let password = ProcessInfo.processInfo.environment[variable], !password.isEmpty {
            return password
        }
        guard let typed = Terminal.secret("password: ") else {
            throw CommandError(
                .noPassword(
                    reason: "set transport: password_command: in regards.yaml, or \(variable)"))
        }
        return typed
    }
}
