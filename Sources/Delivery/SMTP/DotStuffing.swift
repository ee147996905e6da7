/// The form that a message has after `DATA`.
package enum DotStuffing {
    /// The message with another dot before each line that starts with one, and the final dot.
    ///
    /// RFC 5321 §4.5.2. The bytes are those of an outgoing message: each line ends with CRLF, also the last.
    package static func content(of message: [UInt8]) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        var content: [UInt8] = []
        content.reserveCapacity(message.count + 64)
        var previous = UInt8(ascii: "\n")
        for byte in message {
            if byte == dot, previous == UInt8(ascii: "\n") { content.append(dot) }
            content.append(byte)
            previous = byte
        }
        content += ".\r\n".utf8
        return content
    }
}
