import Core
import Files
import Records

/// One record of an export, such as a candidate, an application or a form.
///
/// Protected fields are dropped before the record is made (`ProtectedFields`).
struct ExportRecord: Sendable {
    /// A field that was dropped while the file was read.
    struct DroppedField: Sendable {
        let field: String
        let title: String?
        let place: Place
    }

    /// The content of the record.
    let root: Node

    /// The fields that were dropped from it.
    var dropped: [DroppedField] = []

    /// The record's id; empty if it has none.
    var id: String { root["id"]?.text ?? "" }

    /// The place of the record in its file.
    var place: Place { root.place }

    /// A record that is nested in this one.
    func part(_ node: Node) -> ExportRecord { ExportRecord(root: node) }
}

/// One value of an export, with its place.
struct Node: Sendable {
    /// The value itself.
    ///
    /// A number keeps the digits of the file.
    enum Content: Sendable {
        case null
        case flag(Bool)
        case number(String)
        case text(String)
        case list([Node])
        case members([Member])
    }

    /// A name of an object with its value.
    struct Member: Sendable {
        let name: String
        let value: Node
    }

    let content: Content
    let place: Place

    /// Returns the value that an object has for a name; nil if it has none, or `null`.
    subscript(name: String) -> Node? {
        guard let value = members.first(where: { $0.name == name })?.value, !value.isNull else {
            return nil
        }
        return value
    }

    /// Returns true if an object has this name, even with the value `null`.
    func has(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// Returns true if an object has all of these names.
    func has(_ names: String...) -> Bool { names.allSatisfy { has($0) } }

    /// Returns true if an object has at least one of these names.
    func hasAny(_ names: String...) -> Bool { names.contains { has($0) } }

    /// The members of an object; empty for any other value.
    var members: [Member] {
        guard case .members(let members) = content else { return [] }
        return members
    }

    /// The entries of a list; empty for any other value.
    var items: [Node] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    var isNull: Bool {
        if case .null = content { true } else { false }
    }

    var isList: Bool {
        if case .list = content { true } else { false }
    }

    var isObject: Bool {
        if case .members = content { true } else { false }
    }

    /// A text or a number as the file has it; nil if it is blank, or another kind of value.
    var text: String? {
        switch content {
        case .text(let text): text.trimmed.isEmpty ? nil : text
        case .number(let number): number
        default: nil
        }
    }

    /// The text without HTML; nil if nothing is left.
    var plainText: String? { text?.withoutHTML.unlessEmpty }

    /// Everything that a person wrote or chose here, without HTML.
    ///
    /// A list of choices becomes one text; true and false become "Yes" and "No".
    var words: String? {
        switch content {
        case .flag(let flag): flag ? "Yes" : "No"
        case .list(let items):
            items.compactMap(\.words).joined(separator: "; ").unlessEmpty
        case .members:
            (self["value"] ?? self["text"] ?? self["label"] ?? self["content"])?.words
        default: plainText
        }
    }

    /// A whole number, also if the file has it as a text.
    var number: Int? { text.flatMap { Int($0.trimmed) } }

    /// True or false, also if a table has it as a word.
    var flag: Bool? {
        switch content {
        case .flag(let flag): flag
        case .text(let text):
            switch text.lowercased() {
            case "true", "t", "1": true
            case "false", "f", "0": false
            default: nil
            }
        default: nil
        }
    }
}

extension String {
    /// The text; nil if it is empty.
    var unlessEmpty: String? { isEmpty ? nil : self }
}

extension [String] {
    /// The texts in their order, each of them once.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
