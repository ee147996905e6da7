import Core
import Files
import Letters
import MIME

/// The files that go with each kind of letter, as the settings name them; no other is ever
/// attached.
///
/// ```yaml
/// attachments:
///   offer-rationale:
///     all: benefits.pdf             # attachments/benefits.pdf, with every letter
///     each: [offer.pdf, "*.png"]    # attachments/<application>/offer.pdf
/// ```
struct AttachmentList: Hashable, Sendable {
    /// The folder of the workspace that they lie in.
    static let folder = "attachments"

    /// A file's name, or `*` with an ending for every file that ends so.
    struct Pattern: Hashable, Sendable {
        let text: String

        func matches(_ name: String) -> Bool {
            text.first == "*" ? name.hasSuffix(text.dropFirst()) : name == text
        }
    }

    /// The names of files for every letter, and the patterns of those for one.
    struct Entry: Hashable, Sendable {
        let all: [Pattern]
        let each: [Pattern]
    }

    private let entries: [LetterKind: Entry]

    /// The files that go with letters of one kind.
    subscript(kind: LetterKind) -> Entry { entries[kind] ?? Entry(all: [], each: []) }

    /// Reads the mapping `attachments` of the settings; empty where it is not there.
    init(of settings: YAMLMapping, _ faults: inout [Diagnostic]) {
        let kinds = LetterKind.allCases.map(\.rawValue)
        var entries: [LetterKind: Entry] = [:]
        if let list = settings.mapping("attachments", &faults) {
            faults += list.row([], nested: kinds, &faults).faults
            for kind in LetterKind.allCases {
                guard let entry = list.mapping(kind.rawValue, &faults) else { continue }
                faults += entry.row([], nested: ["all", "each"], &faults).faults
                entries[kind] = Entry(
                    all: Self.patterns("all", of: entry, &faults),
                    each: Self.patterns("each", of: entry, &faults))
            }
        }
        self.entries = entries
    }

    private static func patterns(
        _ key: String, of entry: YAMLMapping, _ faults: inout [Diagnostic]
    ) -> [Pattern] {
        entry.texts(key, &faults).compactMap { cell in
            let isPattern = key == "each" && cell.text.hasPrefix("*.")
            let name = isPattern ? "x" + cell.text.dropFirst() : cell.text
            guard !name.contains("*"), (try? FileName(name)) != nil,
                MediaType(ofFileNamed: name) != nil
            else {
                let example = key == "each" ? "offer.pdf or *.pdf" : "benefits.pdf"
                let endings = MediaType.fileEndings.joined(separator: ", ")
                let kind = Diagnostic.Kind.unexpected(
                    in: key, expected: "the name of a file as \(example), ending in \(endings)",
                    suggestion: nil)
                faults.append(Diagnostic(kind, at: cell.place))
                return nil
            }
            return Pattern(text: cell.text)
        }
    }
}

extension MediaType {
    /// The endings of the files that can be attached, in order: none that a mailbox would refuse.
    static let fileEndings = types.keys.sorted()

    private static let types = [
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "txt": "text/plain", "csv": "text/csv", "ics": "text/calendar",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
    ]

    /// The media type of a file by the ending of its name; `nil` if it cannot be attached.
    init?(ofFileNamed name: String) {
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        guard name.contains("."), let text = Self.types[ending.lowercased()],
            let type = try? MediaType(text)
        else { return nil }
        self = type
    }
}
