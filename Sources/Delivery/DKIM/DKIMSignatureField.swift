import FoundationEssentials

/// The header field `DKIM-Signature` (RFC 6376 §3.5), in lines of at most 78 columns, unless a name
/// alone is longer.
struct DKIMSignatureField {
    private static let width = 78

    /// The field as it is signed: nothing behind `b=`, and no line end (RFC 6376 §3.7).
    var unsigned: [UInt8] { Array("\(text)\r\n b=".utf8) }

    private var text = "DKIM-Signature:"
    private var column = 15

    /// A field of these tags, the last of which is `b`.
    ///
    /// - Parameters:
    ///   - tags: Names and values, on as few lines as they need.
    ///   - names: The value of `h`, which may be long.
    ///   - bodyHash: The value of `bh`.
    init(_ tags: [(name: String, value: String)], signing names: [String], bodyHash: String) {
        for tag in tags { append("\(tag.name)=\(tag.value);") }
        for (index, name) in names.enumerated() {
            let end = index == names.count - 1 ? ";" : ":"
            if index == 0 { append("h=\(name)\(end)") } else { append(name + end, behind: "") }
        }
        append("bh=\(bodyHash);")
    }

    /// The field with its signature and the CRLF at its end.
    func signed(with signature: [UInt8]) -> [UInt8] {
        var digits = Data(signature).base64EncodedString()[...]
        var field = unsigned
        while !digits.isEmpty {
            let line = digits.prefix(Self.width - " b=".utf8.count)
            digits = digits.dropFirst(line.count)
            field += line.utf8
            field += (digits.isEmpty ? "\r\n" : "\r\n ").utf8
        }
        return field
    }

    /// Appends a word that is not to be broken; a new line begins with a blank in place of the
    /// separator, which may stand behind any colon and any semicolon.
    private mutating func append(_ word: String, behind separator: String = " ") {
        if column + separator.utf8.count + word.utf8.count > Self.width {
            text += "\r\n \(word)"
            column = 1 + word.utf8.count
        } else {
            text += separator + word
            column += separator.utf8.count + word.utf8.count
        }
    }
}
