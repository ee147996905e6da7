/// A user name and password for a server; no description of it ever shows the password.
public struct Credentials: Sendable {
    /// The name to log in with.
    public let user: String
    let password: String

    /// Credentials; the password comes from a prompt, a command or the environment, never from an
    /// argument that other users of the machine can read.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible {
    /// The user alone.
    public var description: String { "credentials of \(user)" }
    /// The user alone.
    public var debugDescription: String { description }
}
