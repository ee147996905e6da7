import MIME

/// No letter has a leftover of a template or a mail merge, such as `{FIRST_NAME}`.
///
/// `{{`, `}}`, `{%` and `%}` are always leftovers. Between `[ ]`, `{ }`, `< >` or `% %`, words are
/// a placeholder if they are all capitals (`%NAME%`, `[FIRST NAME]`) or one of those that mail
/// merges use (`{first name}`, `<Name>`). In HTML, `< >` are tags. Filler words such as `XXX` are
/// leftovers too.
struct LeftoverPlaceholder: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let message = letter.message
        let parts = [
            ("subject", message.subject), ("recipient's name", message.to.name ?? ""),
            ("text", message.text), ("HTML", message.html),
        ]
        for (part, text) in parts {
            guard let finding = Self.find(in: text, isHTML: part == "HTML") else { continue }
            return Objection(
                "line \(finding.line) of the \(part) holds a leftover placeholder, in \(finding.marks)",
                at: letter.place)
        }
        guard letter.words.contains(where: { Self.fillers.contains($0.hash) }) else { return nil }
        return Objection(
            "the letter holds a filler for words to come, as lorem or XXX", at: letter.place)
    }

    private static let fillers = Set(Words("lorem ipsum XXX XXXX tbd").map(\.hash))

    private struct Finding {
        let line: Int
        let marks: String
    }

    /// The byte that closes a placeholder which this byte may open, and the name of the pair.
    private static func mark(openedBy byte: UInt8) -> (close: UInt8, name: String)? {
        switch byte {
        case UInt8(ascii: "["): (UInt8(ascii: "]"), "[ ]")
        case UInt8(ascii: "{"): (UInt8(ascii: "}"), "{ }")
        case UInt8(ascii: "<"): (UInt8(ascii: ">"), "< >")
        case UInt8(ascii: "%"): (UInt8(ascii: "%"), "% %")
        default: nil
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "%"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }

    private static let maximumLength = 40

    private static let tokens: Set<String> = [
        "name", "firstname", "lastname", "fullname", "givenname", "familyname", "surname",
        "candidate", "candidatename", "candidatefirstname", "applicant", "applicantname",
        "position", "positiontitle", "job", "jobtitle", "role", "company", "companyname",
        "organization", "date", "salutation", "recruiter", "recruitername", "sendername",
        "yourname", "insertname", "interviewer",
    ]

    private static func find(in text: String, isHTML: Bool) -> Finding? {
        let bytes = Array(text.utf8)
        var line = 1
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard isMark(byte) else { continue }
            if isDoubled(bytes, at: index) { return Finding(line: line, marks: "{{ }} or {% %}") }
            guard let (close, name) = mark(openedBy: byte), !isHTML || byte != UInt8(ascii: "<")
            else {
                continue
            }
            let inside = bytes[(index + 1)...].prefix(maximumLength + 1)
            guard let end = inside.firstIndex(of: close) else { continue }
            if isToken(inside[..<end]) { return Finding(line: line, marks: name) }
        }
        return nil
    }

    private static func isDoubled(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "}"), UInt8(ascii: "}")),
            (UInt8(ascii: "{"), UInt8(ascii: "%")), (UInt8(ascii: "%"), UInt8(ascii: "}")):
            return true
        default: return false
        }
    }

    private static func isToken(_ words: ArraySlice<UInt8>) -> Bool {
        var letters = ""
        var isCapitals = true
        for byte in words {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                letters.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                letters.unicodeScalars.append(Unicode.Scalar(byte))
                isCapitals = false
            case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                continue
            default: return false
            }
        }
        return letters.count >= 2 && (isCapitals || tokens.contains(letters))
    }
}
