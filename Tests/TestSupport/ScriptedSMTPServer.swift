import Foundation
import Synchronization

/// An SMTP server on 127.0.0.1 that does what its script says and keeps all that it was told.
///
/// In clear text, with any number of connections at once. It stops when the test lets go of it.
package final class ScriptedSMTPServer: Sendable {
    /// The commands and contents that clients sent.
    package struct Record: Sendable {
        /// The number of connections.
        package var connections = 0
        /// Every command line, without its line end.
        package var commands: [String] = []
        /// The content of each letter as it came over the wire, dots stuffed, without the final
        /// dot.
        package var contents: [[UInt8]] = []
        /// The number of times that each moment has come.
        var turns: [SMTPScript.Moment: Int] = [:]
    }

    /// The port it listens on.
    package let port: UInt16
    private let listener: Int32
    private let shared: Shared

    /// The state that the server's thread keeps when the test has released the server.
    private final class Shared: Sendable {
        let record = Mutex(Record())
    }

    /// Starts to listen on a free port.
    package init(_ script: SMTPScript = SMTPScript()) throws {
        listener = try LoopbackSocket.listen()
        port = try LoopbackSocket.port(of: listener)
        shared = Shared()
        Thread.detachNewThread { [listener, shared] in
            while let descriptor = LoopbackSocket.accept(on: listener) {
                shared.record.withLock { $0.connections += 1 }
                Thread.detachNewThread {
                    Self.serve(LoopbackSocket(descriptor), by: script, shared)
                }
            }
        }
    }

    private static func serve(
        _ connection: LoopbackSocket, by script: SMTPScript, _ shared: Shared
    ) {
        var session = ScriptedSession(connection) { moment in
            shared.record.withLock { answer(to: moment, in: script, &$0) }
        }
        session.run { event in
            shared.record.withLock { record in
                switch event {
                case .command(let line): record.commands.append(line)
                case .content(let bytes): record.contents.append(bytes)
                }
            }
        }
    }

    deinit {
        LoopbackSocket.stop(listener)
    }

    /// All that clients have said so far.
    package var record: Record {
        shared.record.withLock { $0 }
    }

    private static func answer(
        to moment: SMTPScript.Moment, in script: SMTPScript, _ record: inout Record
    ) -> SMTPScript.Answer? {
        let turn = record.turns[moment, default: 0]
        record.turns[moment] = turn + 1
        guard let answers = script.answers[moment], let last = answers.last else {
            return SMTPScript.friendlyAnswer(moment)
        }
        return turn < answers.count ? answers[turn] : last
    }
}
