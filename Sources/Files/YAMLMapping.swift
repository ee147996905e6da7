package import Core

/// A small YAML file, read as a tree whose scalars keep their written form.
///
/// YAML 1.1 would read `no` as a boolean and `2026-11-12` as a time; here every scalar is text
/// until a field asks for more, so both mean what their author meant.
package struct YAMLFile {
    /// More than any settings or form; a larger file is some other file.
    static let maximumBytes = 1 << 18

    let file: WorkspaceFile

    package init(_ file: WorkspaceFile) {
        self.file = file
    }

    /// The mapping at the top of the file; `nil`, and a diagnostic, where there is none.
    package func mapping(_ faults: inout [Diagnostic]) throws(FileError) -> YAMLMapping? {
        try stampedMapping(&faults).mapping
    }

    /// The mapping, and the identity and state of the file.
    package func stampedMapping(
        _ faults: inout [Diagnostic]
    ) throws(FileError) -> (mapping: YAMLMapping?, stamp: FileStamp?) {
        guard let contents = try file.contents(upTo: Self.maximumBytes) else {
            let kind = Diagnostic.Kind.tooLarge(maximumBytes: Self.maximumBytes)
            faults.append(Diagnostic(kind, at: Place(file: file.name, line: 1)))
            return (nil, nil)
        }
        return (mapping(of: contents.bytes, &faults), contents.stamp)
    }

    /// The mapping at the top of a text that is, or could be, in the file.
    package func mapping(of text: [UInt8], _ faults: inout [Diagnostic]) -> YAMLMapping? {
        let start = Place(file: file.name, line: 1)
        guard !text.contains(0), (try? UTF8Span(validating: text.span)) != nil else {
            faults.append(Diagnostic(.invalidUTF8, at: start))
            return nil
        }
        do throws(Diagnostic) {
            guard let top = try YAMLReader.document(of: text, in: file.name),
                case .mapping(let pairs) = top.content
            else {
                faults.append(Diagnostic(.syntax("expected keys and values"), at: start))
                return nil
            }
            return YAMLMapping(pairs, at: top.place)
        } catch {
            faults.append(error)
            return nil
        }
    }
}

/// The keys and values of one YAML mapping, each with its place.
///
/// The scalars under known keys become a `Row`, so that a form and a table's record are read, and
/// complained of, in one way.
package struct YAMLMapping {
    /// The place where the mapping begins.
    package let place: Place
    private let pairs: [YAMLPair]

    init(_ pairs: [YAMLPair], at place: Place) {
        self.place = place
        self.pairs = pairs
    }

    /// The values of these keys as fields; whatever else stands here is a fault, with a suggestion.
    ///
    /// Keys in `nested` hold mappings or lists, to be asked for with `mapping` and `list`.
    package func row(_ keys: [String], nested: [String] = [], _ faults: inout [Diagnostic]) -> Row {
        var names: [String] = []
        var cells: [Cell] = []
        names.reserveCapacity(pairs.count)
        cells.reserveCapacity(pairs.count)
        for pair in pairs {
            let key = pair.key.text ?? ""
            guard keys.contains(key) else {
                if nested.contains(key) { continue }
                let kind = Diagnostic.Kind.unknown(key, among: keys + nested)
                faults.append(Diagnostic(kind, at: pair.key.place))
                continue
            }
            guard case .scalar(let text, let isPlain) = pair.value.content else {
                let kind = Diagnostic.Kind.unexpected(in: key, expected: "a text", suggestion: nil)
                faults.append(Diagnostic(kind, at: pair.key.place))
                continue
            }
            let isNull = isPlain && (text == "~" || text == "null")
            let place = pair.value.place
            names.append(key)
            cells.append(Cell(text: isNull ? "" : text, line: place.line, column: place.column))
        }
        return Row(file: place.file, line: place.line, names: names, cells: cells)
    }

    /// The mapping under a key; `nil` where there is none.
    package func mapping(_ key: String, _ faults: inout [Diagnostic]) -> YAMLMapping? {
        guard let pair = pairs.first(where: { $0.key.text == key }) else { return nil }
        guard case .mapping(let pairs) = pair.value.content else {
            if pair.value.text?.isEmpty != true {
                let kind = Diagnostic.Kind.unexpected(
                    in: key, expected: "keys and values", suggestion: nil)
                faults.append(Diagnostic(kind, at: pair.key.place))
            }
            return nil
        }
        return YAMLMapping(pairs, at: pair.value.place)
    }

    /// The plain text under a key.
    package func text(_ key: String) -> String? {
        pairs.first { $0.key.text == key }?.value.text
    }

    /// The mappings of the list under a key; none where the key is not there.
    package func list(_ key: String, _ faults: inout [Diagnostic]) -> [YAMLMapping] {
        guard let pair = pairs.first(where: { $0.key.text == key }),
            pair.value.text?.isEmpty != true
        else { return [] }
        let wrong = Diagnostic(
            .unexpected(in: key, expected: "a list of keys and values", suggestion: nil),
            at: pair.key.place)
        guard case .sequence(let entries) = pair.value.content else {
            faults.append(wrong)
            return []
        }
        return entries.compactMap { entry in
            guard case .mapping(let pairs) = entry.content else {
                faults.append(wrong)
                return nil
            }
            return YAMLMapping(pairs, at: entry.place)
        }
    }

    /// A text, and where it stands.
    package typealias Text = (text: String, place: Place)

    /// The keys, as they are written.
    package var keys: [Text] { pairs.map { ($0.key.text ?? "", $0.key.place) } }

    /// The texts of the list under a key, or the one text; none where the key is not there.
    package func texts(_ key: String, _ faults: inout [Diagnostic]) -> [Text] {
        guard let pair = pairs.first(where: { $0.key.text == key }),
            pair.value.text?.isEmpty != true
        else { return [] }
        var entries = [pair.value]
        if case .sequence(let several) = pair.value.content { entries = several }
        return entries.compactMap { entry in
            let place = entry.place
            guard let text = entry.text else {
                let kind = Diagnostic.Kind.unexpected(
                    in: key, expected: "a list of texts", suggestion: nil)
                faults.append(Diagnostic(kind, at: place))
                return nil
            }
            return (text, place)
        }
    }
}
