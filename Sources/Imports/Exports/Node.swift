import Files
import Records

/// One value of an export, and where it stands.
struct Node: Sendable {
    /// What it is; numbers keep the form they were written in.
    enum Content: Sendable {
        case null
        case flag(Bool)
        case number(String)
        case text(String)
        case list([Node])
        case members([Member])
    }

    /// A name of an object, and what stands under it.
    struct Member: Sendable {
        let name: String
        let value: Node
    }

    let content: Content
    let spot: Spot

    /// What stands under a name of this object; `nil` where it is not there, or `null`.
    subscript(name: String) -> Node? {
        guard let value = members.first(where: { $0.name == name })?.value, !value.isNull else {
            return nil
        }
        return value
    }

    /// Whether an object has this name, even if nothing stands under it.
    func has(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// Whether an object has all of these names.
    func has(_ names: String...) -> Bool { names.allSatisfy { has($0) } }

    /// Whether an object has one of these names.
    func hasAny(_ names: String...) -> Bool { names.contains { has($0) } }

    /// The members of an object; none of anything else.
    var members: [Member] {
        guard case .members(let members) = content else { return [] }
        return members
    }

    /// The entries of a list; none of anything else.
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

    /// A text or a number, as it is written; `nil` where that is empty.
    var text: String? {
        switch content {
        case .text(let text): text.trimmed.isEmpty ? nil : text
        case .number(let number): number
        default: nil
        }
    }

    /// What somebody wrote or chose, without HTML: also a list of choices, and yes or no.
    var words: String? {
        switch content {
        case .flag(let flag): flag ? "Yes" : "No"
        case .list(let items):
            items.compactMap(\.words).joined(separator: "; ").unlessEmpty
        case .members:
            (self["value"] ?? self["text"] ?? self["label"] ?? self["content"])?.words
        default: text?.plainText.unlessEmpty
        }
    }

    /// A whole number, also where it is written as a text.
    var number: Int? { text.flatMap { Int($0.trimmed) } }

    /// True or false, also where a table has it as a word.
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

/// A line and a column of a file, from 1.
struct Spot: Hashable, Sendable, Comparable {
    let line: Int32
    let column: Int32

    static func < (left: Spot, right: Spot) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
