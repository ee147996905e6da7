/// A value that cannot stand in a message.
///
/// Names the header or the part and the place, never the text found there: addresses, names and
/// subjects are what candidates' records hold.
package struct MIMEError: Error, Hashable, Sendable {
    /// The fault and its reason.
    package enum Kind: Hashable, Sendable {
        /// The text is not an address that mail can be sent to.
        case address(EmailAddress.Fault)

        /// The value cannot stand in this header.
        case header(HeaderField.Name, HeaderField.Fault)

        /// A body has this control character at this byte offset of its text, counted from 0.
        case control(Unicode.Scalar, in: Message.Part, at: Int)

        /// The text is not the name of a header.
        case headerName(TokenFault)

        /// The text is not the name of a file that can go with a letter.
        case fileName(FileName.Fault)

        /// The text is not a media type, `type/subtype`.
        case mediaType(TokenFault)

        /// The text is not a URI by which mail can be ended.
        case unsubscribe(TokenFault)

        /// The event of an invitation does not end after it begins.
        case emptyEvent

        /// The text is not a message identifier; offsets count in `left@domain`.
        case messageID(TokenFault)

        /// The text is not a boundary.
        case boundary(TokenFault)

        /// The boundary lacks the mark `=_`, so that an encoded body could hold it.
        case unmarkedBoundary

        /// The text is not a language tag.
        case languageTag(TokenFault)

        /// The moment has no form in a header.
        case date(MailDate.Fault)

        /// The message to stamp has this many `Date` headers, not one.
        case dateFields(count: Int)

        /// A part of the message does not have the form in which parts are written here.
        case unreadablePart
    }

    /// The fault and its reason.
    package let kind: Kind

    package init(_ kind: Kind) {
        self.kind = kind
    }
}

extension MIMEError: CustomStringConvertible {
    /// One line, fit for a log: it holds nothing of the text at fault.
    package var description: String {
        switch kind {
        case .address(let fault): "address \(fault)"
        case .header(let name, let fault): "header \(name) \(fault)"
        case .control(let scalar, let part, let offset):
            "\(part.rawValue) may not have the control character \(scalar.hexadecimal)"
                + " at offset \(offset)"
        case .headerName(let fault): "header name \(fault)"
        case .fileName(let fault): "file name \(fault)"
        case .mediaType(let fault): "media type \(fault)"
        case .unsubscribe(let fault): "address to unsubscribe \(fault)"
        case .emptyEvent: "invitation ends before it begins"
        case .messageID(let fault): "message identifier \(fault)"
        case .boundary(let fault): "boundary \(fault)"
        case .unmarkedBoundary: "boundary lacks the mark \"=_\""
        case .languageTag(let fault): "language tag \(fault)"
        case .date(let fault): "date \(fault)"
        case .dateFields(let count): "message has \(count) Date headers where one is needed"
        case .unreadablePart: "message has a part that cannot be read"
        }
    }
}
