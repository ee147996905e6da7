extension HeaderField {
    /// The name of a header, compared without regard to case.
    ///
    /// RFC 5322 §2.2: visible ASCII but the colon; at most 76 bytes, so that it fits a line.
    package struct Name: Sendable {
        private let spelling: String
        private let canonical: String

        /// Takes a name in the case in which it is to be written.
        ///
        /// - Throws: When the text is empty, too long or has a byte that a name may not have.
        package init(_ spelling: String) throws(MIMEError) {
            let bytes = spelling.utf8
            guard !bytes.isEmpty else { throw MIMEError(.headerName(.empty)) }
            guard bytes.count <= lineLength else {
                throw MIMEError(.headerName(.tooLong(maximum: lineLength)))
            }
            for (offset, byte) in bytes.enumerated()
            where !byte.isVisible || byte == UInt8(ascii: ":") {
                throw MIMEError(.headerName(.disallowedByte(at: offset)))
            }
            self.init(unchecked: spelling)
        }

        private init(unchecked spelling: String) {
            self.spelling = spelling
            canonical = String(
                decoding: spelling.utf8.map(\.asciiLowercased), as: UTF8.self)
        }
    }
}

extension HeaderField.Name: Hashable {
    /// Tells whether both name the same header.
    package static func == (left: Self, right: Self) -> Bool {
        left.canonical == right.canonical
    }

    /// Feeds the name in lower case to the hasher.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(canonical)
    }
}

extension HeaderField.Name: CustomStringConvertible {
    /// The name as it is written.
    package var description: String { spelling }
}

extension HeaderField.Name {
    /// RFC 5322 §3.6.2: who wrote the message.
    package static let from = Self(unchecked: "From")
    /// RFC 5322 §3.6.2: whom an answer goes to.
    package static let replyTo = Self(unchecked: "Reply-To")
    /// RFC 5322 §3.6.3: who is addressed.
    package static let to = Self(unchecked: "To")
    /// RFC 5322 §3.6.5: what it is about.
    package static let subject = Self(unchecked: "Subject")
    /// RFC 5322 §3.6.1: when it was ready to leave.
    package static let date = Self(unchecked: "Date")
    /// RFC 5322 §3.6.4: what tells it from all others.
    package static let messageID = Self(unchecked: "Message-ID")
    /// RFC 5322 §3.6.4: the message that it answers or follows.
    package static let inReplyTo = Self(unchecked: "In-Reply-To")
    /// RFC 5322 §3.6.4: the messages before it in the conversation.
    package static let references = Self(unchecked: "References")
    /// RFC 2369 §3.2: how to get no more of these.
    package static let listUnsubscribe = Self(unchecked: "List-Unsubscribe")
    /// RFC 8058 §3.1: that one click does it.
    package static let listUnsubscribePost = Self(unchecked: "List-Unsubscribe-Post")
    /// RFC 2045 §4: that it is a MIME message.
    package static let mimeVersion = Self(unchecked: "MIME-Version")
    /// RFC 2045 §5: what the body is.
    package static let contentType = Self(unchecked: "Content-Type")
    /// RFC 2045 §6: how the body is encoded.
    package static let contentTransferEncoding = Self(unchecked: "Content-Transfer-Encoding")
    /// RFC 2045 §7: the name by which other parts refer to this one.
    package static let contentID = Self(unchecked: "Content-ID")
    /// RFC 2183 §2: whether a part is shown in place or offered as a file.
    package static let contentDisposition = Self(unchecked: "Content-Disposition")
    /// RFC 3282 §2: which language it is in.
    package static let contentLanguage = Self(unchecked: "Content-Language")
}
