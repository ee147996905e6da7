import CYAML

/// Makes a tree out of the events that libyaml finds in a text.
struct YAMLReader: ~Copyable {
    /// No settings and no form nest deeper than four levels; a hostile file must not exhaust the stack.
    static let maximumDepth = 100

    // libyaml keeps a pointer from the parser to itself, so it must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()
    private var anchors: [String: YAMLNode] = [:]

    /// Reads the one document of a text in UTF-8; `nil` where there is none.
    static func document(of text: [UInt8]) throws(YAMLFailure) -> YAMLNode? {
        try text.withUnsafeBufferPointer { bytes throws(YAMLFailure) in
            var reader = YAMLReader(bytes)
            return try reader.document()
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
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

    private mutating func document() throws(YAMLFailure) -> YAMLNode? {
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
    private mutating func node(inside depth: Int) throws(YAMLFailure) -> YAMLNode {
        let position = position
        guard depth < Self.maximumDepth else {
            throw failure("found more than \(Self.maximumDepth) levels, one inside of the other")
        }
        let anchor: UnsafeMutablePointer<yaml_char_t>?
        switch event.type {
        case YAML_ALIAS_EVENT:
            guard let node = anchors[String(cString: event.data.alias.anchor)] else {
                throw failure("found undefined alias")
            }
            return node
        case YAML_SEQUENCE_START_EVENT: anchor = event.data.sequence_start.anchor
        case YAML_MAPPING_START_EVENT: anchor = event.data.mapping_start.anchor
        default: anchor = event.data.scalar.anchor
        }
        let name = anchor.map { String(cString: $0) }
        let node = YAMLNode(content: try content(inside: depth), position: position)
        if let name { anchors[name] = node }
        return node
    }

    private mutating func content(inside depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
        switch event.type {
        case YAML_SEQUENCE_START_EVENT: .sequence(try entries(inside: depth + 1))
        case YAML_MAPPING_START_EVENT: .mapping(try pairs(inside: depth + 1))
        default: .scalar(scalarText, isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
        }
    }

    private mutating func entries(inside depth: Int) throws(YAMLFailure) -> [YAMLNode] {
        var entries: [YAMLNode] = []
        try advance()
        while event.type != YAML_SEQUENCE_END_EVENT {
            entries.append(try node(inside: depth))
            try advance()
        }
        return entries
    }

    private mutating func pairs(inside depth: Int) throws(YAMLFailure) -> [YAMLPair] {
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
            throw YAMLFailure(
                problem: "a key stands twice in this mapping", position: first.key.position)
        }
        return pairs
    }

    private var scalarText: String {
        let bytes = UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var position: YAMLPosition { YAMLPosition(event.start_mark) }

    private mutating func advance(past: yaml_event_type_t) throws(YAMLFailure) {
        while event.type != past { try advance() }
        try advance()
    }

    private mutating func advance() throws(YAMLFailure) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else {
            let found = parser.pointee
            let problem = found.problem.map { String(cString: $0) } ?? "expected YAML"
            let context = found.context.map { " " + String(cString: $0) } ?? ""
            throw YAMLFailure(
                problem: problem + context, position: YAMLPosition(found.problem_mark))
        }
    }

    private func failure(_ problem: String) -> YAMLFailure {
        YAMLFailure(problem: problem, position: position)
    }
}

extension YAMLPosition {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: mark.line + 1, column: mark.column + 1)
    }
}
