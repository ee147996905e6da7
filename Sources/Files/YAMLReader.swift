import CYAML
import Core

/// One value of a YAML file, and its place.
struct YAMLNode {
    /// A scalar is text, whatever it looks like; `isPlain` where it has no quotes and is no block.
    enum Content {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLPair])
    }

    let content: Content
    let place: Place

    /// The bytes that the node and all nodes in it are counted as.
    let size: Int

    /// The levels of the tree, from this node down.
    let height: Int

    init(_ content: Content, at place: Place) {
        self.content = content
        self.place = place
        let inner: [YAMLNode] =
            switch content {
            case .scalar: []
            case .sequence(let entries): entries
            case .mapping(let pairs): pairs.flatMap { [$0.key, $0.value] }
            }
        let text = if case .scalar(let text, _) = content { text.utf8.count } else { 0 }
        // A node takes memory and time even without any text.
        size = inner.reduce(text + 8) { $0 + $1.size }
        height = 1 + (inner.map(\.height).max() ?? 0)
    }

    /// The text of a scalar.
    var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }
}

/// A key of a YAML mapping and its value.
struct YAMLPair {
    let key: YAMLNode
    let value: YAMLNode
}

/// Makes a tree out of the events that libyaml finds in a text.
struct YAMLReader: ~Copyable {
    /// No settings and no form nest deeper than four levels; a hostile file must not exhaust the
    /// stack.
    static let maximumDepth = 100

    /// The most that all aliases together may stand for, in bytes as `YAMLNode.size` counts them:
    /// as much as the largest file.
    ///
    /// Aliases of aliases would otherwise grow without end.
    static let maximumAliasedSize = YAMLFile.maximumBytes

    // libyaml keeps a pointer from the parser to itself, so it must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let file: String
    private var event = yaml_event_t()
    private var anchors: [String: YAMLNode] = [:]
    private var aliasedSize = 0

    /// Reads the one document of a text in UTF-8; `nil` where there is none.
    static func document(of text: [UInt8], in file: String) throws(Diagnostic) -> YAMLNode? {
        try text.withUnsafeBufferPointer { bytes throws(Diagnostic) in
            var reader = YAMLReader(bytes, in: file)
            return try reader.document()
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, in file: String) {
        self.file = file
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml got no memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        var event = event
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    private mutating func document() throws(Diagnostic) -> YAMLNode? {
        try advance(past: YAML_STREAM_START_EVENT)
        guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
        try advance()
        let root = try node(inside: 0)
        try advance(past: YAML_DOCUMENT_END_EVENT)
        guard event.type == YAML_STREAM_END_EVENT else {
            throw failure("found another document, expected only one")
        }
        return root
    }

    /// The node that begins with this event; leaves the event that it ends with.
    private mutating func node(inside depth: Int) throws(Diagnostic) -> YAMLNode {
        let place = place(of: event.start_mark)
        guard depth < Self.maximumDepth else { throw tooDeep }
        let anchor: UnsafeMutablePointer<yaml_char_t>?
        switch event.type {
        case YAML_ALIAS_EVENT:
            guard let node = anchors[String(cString: event.data.alias.anchor)] else {
                throw failure("found undefined alias")
            }
            guard depth + node.height <= Self.maximumDepth else { throw tooDeep }
            aliasedSize += node.size
            guard aliasedSize <= Self.maximumAliasedSize else {
                throw Diagnostic(.tooManyAliases, at: place)
            }
            return node
        case YAML_SEQUENCE_START_EVENT: anchor = event.data.sequence_start.anchor
        case YAML_MAPPING_START_EVENT: anchor = event.data.mapping_start.anchor
        default: anchor = event.data.scalar.anchor
        }
        let name = anchor.map { String(cString: $0) }
        let node = YAMLNode(try content(inside: depth), at: place)
        if let name { anchors[name] = node }
        return node
    }

    private mutating func content(inside depth: Int) throws(Diagnostic) -> YAMLNode.Content {
        switch event.type {
        case YAML_SEQUENCE_START_EVENT: .sequence(try entries(inside: depth + 1))
        case YAML_MAPPING_START_EVENT: .mapping(try pairs(inside: depth + 1))
        default: .scalar(scalarText, isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
        }
    }

    private mutating func entries(inside depth: Int) throws(Diagnostic) -> [YAMLNode] {
        var entries: [YAMLNode] = []
        try advance()
        while event.type != YAML_SEQUENCE_END_EVENT {
            entries.append(try node(inside: depth))
            try advance()
        }
        return entries
    }

    private mutating func pairs(inside depth: Int) throws(Diagnostic) -> [YAMLPair] {
        var pairs: [YAMLPair] = []
        try advance()
        while event.type != YAML_MAPPING_END_EVENT {
            let key = try node(inside: depth)
            try advance()
            pairs.append(YAMLPair(key: key, value: try node(inside: depth)))
            try advance()
        }
        let names = pairs.compactMap(\.key.text).sorted()
        if let repeated = zip(names, names.dropFirst()).first(where: { $0 == $1 })?.0,
            let first = pairs.first(where: { $0.key.text == repeated })
        {
            throw Diagnostic(
                .syntax("a key is here a second time"), at: first.key.place)
        }
        return pairs
    }

    private var scalarText: String {
        let bytes = UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func place(of mark: yaml_mark_t) -> Place {
        Place(file: file, line: mark.line + 1, column: mark.column + 1)
    }

    private mutating func advance(past: yaml_event_type_t) throws(Diagnostic) {
        while event.type != past { try advance() }
        try advance()
    }

    private mutating func advance() throws(Diagnostic) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else {
            let found = parser.pointee
            let problem = found.problem.map { String(cString: $0) } ?? "expected YAML"
            let context = found.context.map { " " + String(cString: $0) } ?? ""
            throw Diagnostic(.syntax(problem + context), at: place(of: found.problem_mark))
        }
    }

    private var tooDeep: Diagnostic {
        failure("found more than \(Self.maximumDepth) levels, one inside of the other")
    }

    private func failure(_ problem: String) -> Diagnostic {
        Diagnostic(.syntax(problem), at: place(of: event.start_mark))
    }
}
