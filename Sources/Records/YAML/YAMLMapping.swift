package import Core
import Letters

/// The keys and values of one YAML mapping, each with its place.
///
/// The scalars under known keys become a `Row`, so that a form and a table's record are read, and
/// complained of, in one way.
package struct YAMLMapping {
    private let file: WorkspaceFile
    private let position: YAMLPosition
    private let pairs: [YAMLPair]

    init(_ pairs: [YAMLPair], in file: WorkspaceFile, at position: YAMLPosition) {
        self.file = file
        self.position = position
        self.pairs = pairs
    }

    /// Where the mapping begins.
    package var place: Place { place(of: position) }

    /// The values of these keys as fields; whatever else stands here is a fault, with a suggestion.
    ///
    /// Keys in `nested` hold mappings or lists, to be asked for with `mapping` and `list`.
    package func row(_ keys: [String], nested: [String] = [], _ faults: inout [Fault]) -> Row {
        var names: [String] = []
        var cells: [Cell] = []
        names.reserveCapacity(pairs.count)
        cells.reserveCapacity(pairs.count)
        for pair in pairs {
            let key = pair.key.text ?? ""
            guard keys.contains(key) else {
                if nested.contains(key) { continue }
                let kind = Fault.Kind.unknown(key, among: keys + nested)
                faults.append(Fault(kind, at: place(of: pair.key.position)))
                continue
            }
            guard case .scalar(let text, let isPlain) = pair.value.content else {
                let kind = Fault.Kind.unexpected(in: key, expected: "a text", suggestion: nil)
                faults.append(Fault(kind, at: place(of: pair.key.position)))
                continue
            }
            let isNull = isPlain && (text == "~" || text == "null")
            let position = pair.value.position
            names.append(key)
            cells.append(
                Cell(text: isNull ? "" : text, line: position.line, column: position.column))
        }
        return Row(file: file.name, line: position.line, names: names, cells: cells)
    }

    /// The mapping under a key; `nil` where there is none.
    package func mapping(_ key: String, _ faults: inout [Fault]) -> YAMLMapping? {
        guard let pair = pairs.first(where: { $0.key.text == key }) else { return nil }
        guard case .mapping(let pairs) = pair.value.content else {
            if pair.value.text?.isEmpty != true {
                let kind = Fault.Kind.unexpected(
                    in: key, expected: "keys and values", suggestion: nil)
                faults.append(Fault(kind, at: place(of: pair.key.position)))
            }
            return nil
        }
        return YAMLMapping(pairs, in: file, at: pair.value.position)
    }

    /// What is written under a key, where that is a plain text.
    package func text(_ key: String) -> String? {
        pairs.first { $0.key.text == key }?.value.text
    }

    /// The mappings of the list under a key; none where the key is not there.
    package func list(_ key: String, _ faults: inout [Fault]) -> [YAMLMapping] {
        guard let pair = pairs.first(where: { $0.key.text == key }),
            pair.value.text?.isEmpty != true
        else { return [] }
        let wrong = Fault(
            .unexpected(in: key, expected: "a list of keys and values", suggestion: nil),
            at: place(of: pair.key.position))
        guard case .sequence(let entries) = pair.value.content else {
            faults.append(wrong)
            return []
        }
        return entries.compactMap { entry in
            guard case .mapping(let pairs) = entry.content else {
                faults.append(wrong)
                return nil
            }
            return YAMLMapping(pairs, in: file, at: entry.position)
        }
    }

    /// A text, and where it stands.
    package typealias Text = (text: String, place: Place)

    /// The keys, as they are written.
    package var keys: [Text] { pairs.map { ($0.key.text ?? "", place(of: $0.key.position)) } }

    /// The texts of the list under a key, or the one text; none where the key is not there.
    package func texts(_ key: String, _ faults: inout [Fault]) -> [Text] {
        guard let pair = pairs.first(where: { $0.key.text == key }),
            pair.value.text?.isEmpty != true
        else { return [] }
        var entries = [pair.value]
        if case .sequence(let several) = pair.value.content { entries = several }
        return entries.compactMap { entry in
            let place = place(of: entry.position)
            guard let text = entry.text else {
                let kind = Fault.Kind.unexpected(
                    in: key, expected: "a list of texts", suggestion: nil)
                faults.append(Fault(kind, at: place))
                return nil
            }
            return (text, place)
        }
    }

    private func place(of position: YAMLPosition) -> Place {
        Place(file: file.name, line: position.line, column: position.column)
    }
}
