/// One connection of a `ScriptedSMTPServer`.
struct ScriptedSession {
    /// Something that a client said.
    enum Event {
        case command(String)
        case content([UInt8])
    }

    private let connection: LoopbackSocket
    private let answer: (SMTPScript.Moment) -> SMTPScript.Answer?
    private var received: [UInt8] = []

    init(
        _ connection: LoopbackSocket,
        answer: @escaping (SMTPScript.Moment) -> SMTPScript.Answer?
    ) {
        self.connection = connection
        self.answer = answer
    }

    /// Talks to the client until one of the two closes.
    mutating func run(_ tell: (Event) -> Void) {
        var goesOn = act(.greeting)
        while goesOn, let line = nextLine(endingWith: "\r\n") {
            let command = String(decoding: line, as: UTF8.self)
            tell(.command(command))
            let moment = Self.moment(of: command)
            goesOn = act(moment)
            if goesOn, moment == .data { goesOn = takeContent(tell) }
            if moment == .quit { goesOn = false }
        }
    }

    private static func moment(of command: String) -> SMTPScript.Moment {
        switch command.prefix(4).uppercased() {
        case "MAIL": .mail
        case "RCPT": .recipient
        case "DATA": .data
        case "RSET": .reset
        case "QUIT": .quit
        default: .ehlo
        }
    }

    /// Takes what follows a 354; a server that refused `DATA` goes on with commands.
    private mutating func takeContent(_ tell: (Event) -> Void) -> Bool {
        guard connection.lastSaid.starts(with: "354".utf8) else { return true }
        guard act(.content) else { return false }
        var content: [UInt8] = []
        while let line = nextLine(endingWith: "\r\n") {
            if line == Array(".".utf8) {
                tell(.content(content))
                return act(.finalReply)
            }
            content += line + "\r\n".utf8
        }
        return false
    }

    /// Does what the script says; false when the connection is over.
    private mutating func act(_ moment: SMTPScript.Moment) -> Bool {
        switch answer(moment) {
        case nil: return true
        case .reply(let text): return connection.say("\(text)\r\n")
        case .pieces(let pieces): return pieces.allSatisfy { connection.say($0) }
        case .farewell(let text):
            _ = connection.say("\(text)\r\n")
            return false
        case .close: return false
        case .silence:
            while connection.hear() != nil {}
            return false
        }
    }

    /// Returns the bytes before the next of these ends; nil when the client closes before it.
    private mutating func nextLine(endingWith end: String) -> [UInt8]? {
        let end = Array(end.utf8)
        var searched = 0
        while true {
            var position = max(0, searched - end.count)
            while position + end.count <= received.count {
                if received[position..<position + end.count].elementsEqual(end) {
                    defer { received.removeSubrange(..<(position + end.count)) }
                    return Array(received[..<position])
                }
                position += 1
            }
            searched = received.count
            guard let more = connection.hear() else { return nil }
            received += more
        }
    }
}
