import ArgumentParser
import Foundation
import MIME

/// Composes a message of every record, for other people's parsers to read.
@main struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mime-conformance",
        abstract: "Compose a message of every record, for other people's parsers to read.",
        discussion: """
            Records are read from the standard input, one a line, in JSON. Each is answered by a line \
            in JSON: the `length` of the message, whose bytes follow, or why it was `refused`.
            """)

    @Option(help: "Instead, compose the message of one record this many times, and print seconds.")
    var times: Int?

    @Option(help: ArgumentHelp("With --times, add a file of this size.", valueName: "bytes"))
    var attachment: Int?

    func run() throws {
        while let line = readLine() {
            let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
            if let times {
                return try print(measured(record, times: times))
            }
            try FileHandle.standardOutput.write(contentsOf: answer(to: record))
        }
    }

    private func answer(to record: Record) throws -> Data {
        do {
            let bytes = try record.message().serialized()
            return try JSONEncoder().encode(["length": bytes.count]) + Data("\n".utf8) + bytes
        } catch let error as MIMEError {
            return try JSONEncoder().encode(["refused": error.description]) + Data("\n".utf8)
        }
    }

    /// The seconds that composing takes.
    private func measured(_ record: Record, times: Int) throws -> Double {
        let files = try attachment.map { size in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 3) }
            return [Attachment(try FileName("offer.pdf"), .pdf, bytes)]
        }
        let time = try ContinuousClock().measure {
            for _ in 0..<times {
                let bytes = try record.message().attaching(files ?? []).serialized()
                precondition(bytes.last == UInt8(ascii: "\n"))
            }
        }
        return time / .seconds(1)
    }
}
