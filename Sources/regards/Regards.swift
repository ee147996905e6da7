import ArgumentParser
import CLinux

/// The command line: every command parses, calls and prints; it decides nothing.
struct Regards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regards",
        abstract: "Write and send the letters that a hiring team owes its candidates.",
        discussion: """
            A letter is composed from the records of a workspace, read and approved by a person, and \
            only then sent. Begin with: regards init --sample acme
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, ImportCommand.self, Check.self, Show.self, Compose.self, Approve.self,
            Send.self, Due.self, Pool.self, Status.self, Resolve.self, Report.self,
        ])
}

@main
enum Main {
    static func main() async {
        // QUIRK: glibc keeps ever larger blocks for itself, once it has seen one freed, and a table that
        // has grown leaves its former selves behind.
        _ = mallopt(malloc_mapping_threshold, 1 << 18)
        _ = mallopt(malloc_trim_threshold, 1 << 22)
        do {
            var command = try Regards.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.exit(with: error)
        }
    }
}
