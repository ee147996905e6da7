import ArgumentParser
import CLinux

/// The command line: every command parses its options, calls the modules and prints the result.
struct Regards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regards",
        abstract: "Write and send the letters that a hiring team owes its candidates.",
        discussion: """
            Regards composes letters from the records in a workspace. You read and approve them, and \
            only then can they be sent. To try it with invented candidates: regards init --sample acme
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, ImportCommand.self, Check.self, Show.self, Compose.self, Approve.self,
            Send.self, Due.self, Pool.self, Status.self, Resolve.self, Report.self,
            LedgerCommand.self,
        ])
}

@main
enum Main {
    static func main() async {
        // QUIRK: once glibc has seen a large block freed, it keeps blocks of this size for itself.
        // Fixed thresholds return the memory of tables that have grown.
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
