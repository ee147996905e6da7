/// The name of a file that goes with a letter, such as `Lebenslauf.pdf`.
///
/// One to 255 bytes of UTF-8 without a slash or backslash, a control character, or a mark that
/// turns the direction of the text (`gpj.exe` must not read as `exe.jpg`); it neither begins nor
/// ends with a blank or a dot.
package struct FileName: Hashable, Sendable {
    /// The reason why a text is no such name.
    package enum Fault: Hashable, Sendable {
        /// Nothing is there.
        case empty

        /// It is longer than this many bytes.
        case tooLong(maximum: Int)

        /// This character may not stand at this byte offset, counted from 0.
        case disallowed(Unicode.Scalar, at: Int)

        /// A blank or a dot stands first or last.
        case edge
    }

    /// The name itself.
    package let text: String

    /// Takes a name as it is.
    ///
    /// - Throws: When the text is no such name.
    package init(_ text: String) throws(MIMEError) {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            throw MIMEError(.fileName(.empty))
        }
        guard text.utf8.count <= 255 else { throw MIMEError(.fileName(.tooLong(maximum: 255))) }
        let found = text.firstScalar { scalar in
            scalar == "/" || scalar == "\\" || scalar.isUnseen && scalar != " "
        }
        if let found { throw MIMEError(.fileName(.disallowed(found.scalar, at: found.offset))) }
        guard ![first, last].contains(where: { $0 == " " || $0 == "." }) else {
            throw MIMEError(.fileName(.edge))
        }
        self.text = text
    }

    /// The name with `_` for every character that not every reader finds within quotes.
    var ascii: String {
        String(
            text.map { character in
                let stands = character.asciiValue?.standsInQuotes == true && character != "%"
                return stands ? character : "_"
            })
    }

    /// Tells whether both are the same, byte for byte.
    package static func == (left: FileName, right: FileName) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }
}

extension FileName.Fault: CustomStringConvertible {
    /// The end of a sentence that begins with "file name".
    package var description: String {
        switch self {
        case .empty: "is empty"
        case .tooLong(let maximum): "is longer than \(maximum) bytes"
        case .disallowed(let scalar, let offset):
            "may not have \(scalar.hexadecimal) at offset \(offset)"
        case .edge: "begins or ends with a blank or a dot"
        }
    }
}
