import Letters

/// The files that a new workspace begins with.
public enum Starter {
    /// A file to write.
    public struct File: Hashable, Sendable {
        /// The path from the workspace.
        public let path: String

        /// What it holds.
        public let bytes: [UInt8]

        init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Settings to fill in, and tables with nothing but their headers.
    public static let blank = [
        File(Settings.fileName, Array(settings.utf8)),
        File("positions.csv", header(Position.columns)),
        File("applications.csv", header(Application.columns)),
        File("evaluations.csv", header(EvaluationForm.columns)),
    ]

    private static func header(_ columns: Columns) -> [UInt8] {
        Array((columns.known.joined(separator: ",") + "\n").utf8)
    }

    private static let settings = """
        # The settings of this hiring team; `regards check` says what is missing.

        organization:
          name:
          website:

        # The person who signs the letters and is named in From.
        sender:
          name:
          title:
          email:
          phone:

        # Where answers go, if not to the sender.
        # reply_to: hiring@example.com

        language: en

        # Where `regards send` delivers when --to is not given.
        # transport:
        #   url: smtp://mail.example.com:587
        #   user: somebody@example.com
        #   password_command: pass show mail

        policies:
          # Two people in one batch who would be greeted alike: `hold` both letters, or `allow` them.
          same_greeting: hold

        """
}
