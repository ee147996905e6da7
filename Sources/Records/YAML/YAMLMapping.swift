import Letters
import Yams

/// The keys and values of one YAML mapping, each with its place.
///
/// The scalars under known keys become a `Row`, so that a form and a table's record are read, and
/// complained of, in one way.
struct YAMLMapping {
    private let file: WorkspaceFile
    let place: Place
    private let pairs: [(key: String, keyPlace: Place, value: Node)]

    init(_ mapping: Node.Mapping, in file: WorkspaceFile, at place: Place) {
        self.file = file
        self.place =
            mapping.mark.map { Place(file: file.name, line: $0.line, column: $0.column) } ?? place
        pairs = mapping.map { key, value in
            (key.scalar?.string ?? "", Self.place(of: key, in: file) ?? place, value)
        }
    }

    /// The values of these keys as fields; whatever else stands here is a fault, with a suggestion.
    ///
    /// Keys in `nested` hold mappings or lists, to be asked for with `mapping` and `list`.
    func row(_ keys: [String], nested: [String] = [], _ faults: inout [Fault]) -> Row {
        var cells: [String: Cell] = [:]
        for (key, keyPlace, value) in pairs where !nested.contains(key) {
            guard keys.contains(key) else {
                faults.append(Fault(.unknown(key, among: keys + nested), at: keyPlace))
                continue
            }
            guard let scalar = value.scalar else {
                let kind = Fault.Kind.unexpected(in: key, expected: "a text", suggestion: nil)
                faults.append(Fault(kind, at: keyPlace))
                continue
            }
            let mark = scalar.mark
            let isNull = scalar.style == .plain && ["~", "null"].contains(scalar.string)
            cells[key] = Cell(
                text: isNull ? "" : scalar.string, line: mark?.line ?? keyPlace.line,
                column: mark?.column ?? keyPlace.column)
        }
        return Row(file: file.name, line: place.line, cells: cells)
    }

    /// The mapping under a key; `nil` where there is none.
    func mapping(_ key: String, _ faults: inout [Fault]) -> YAMLMapping? {
        guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
        guard case .mapping(let mapping) = pair.value else {
            if !pair.value.isEmptyScalar {
                let kind = Fault.Kind.unexpected(
                    in: key, expected: "keys and values", suggestion: nil)
                faults.append(Fault(kind, at: pair.keyPlace))
            }
            return nil
        }
        return YAMLMapping(mapping, in: file, at: pair.keyPlace)
    }

    /// The mappings of the list under a key; none where the key is not there.
    func list(_ key: String, _ faults: inout [Fault]) -> [YAMLMapping] {
        guard let pair = pairs.first(where: { $0.key == key }), !pair.value.isEmptyScalar else {
            return []
        }
        let wrong = Fault(
            .unexpected(in: key, expected: "a list of keys and values", suggestion: nil),
            at: pair.keyPlace)
        guard case .sequence(let entries) = pair.value else {
            faults.append(wrong)
            return []
        }
        return entries.compactMap { entry in
            guard case .mapping(let mapping) = entry else {
                faults.append(wrong)
                return nil
            }
            return YAMLMapping(
                mapping, in: file, at: Self.place(of: entry, in: file) ?? pair.keyPlace)
        }
    }

    private static func place(of node: Node, in file: WorkspaceFile) -> Place? {
        node.mark.map { Place(file: file.name, line: $0.line, column: $0.column) }
    }
}

extension Node {
    /// Whether nothing was written here.
    fileprivate var isEmptyScalar: Bool { scalar?.string.isEmpty == true }
}
