import Core
import Files
import Letters
import Records

/// Reads the records of a JSON export one at a time.
///
/// A file may hold a single record, an array of records, an envelope (`data`, `results` or
/// `candidates`), an array of envelopes, or several of these in a row, such as one record a line.
/// The reader keeps one record in memory. The exception is a file that is one object with several
/// named arrays: it is kept whole.
struct JSONExportReader: ~Copyable {
    /// Exports nest at most ten levels deep.
    ///
    /// The limit keeps a hostile file from exhausting the stack.
    static let maximumDepth = 64

    private enum State {
        case between
        case list(isNew: Bool, inObject: Bool)
        case object
    }

    private static let envelopes: Set<String> = ["data", "results", "candidates"]

    /// The names of arrays that one object without an id may hold side by side.
    private static let collections: Set<String> = [
        "applications", "scorecards", "scorecard_candidate_attributes", "job_candidate_attributes",
        "scorecard_questions", "scorecard_question_answers", "application_stages",
        "rejection_details", "rejection_reasons", "interviews", "interviewers", "offers", "jobs",
        "job_posts", "scheduled_interviews", "users", "opportunities", "feedback", "postings",
        "archive_reasons", "archiveReasons", "stages", "eeoc", "applicationFeedback",
    ]

    private var scanner: JSONScanner
    private var state = State.between
    private var isStarted = false
    private var waiting: [ExportRecord] = []
    private var path: [String] = []
    private var isOnForm = false
    private var fieldGuard = FieldGuard()
    private var dropped: [ExportRecord.DroppedField] = []

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile) throws {
        scanner = JSONScanner(file, stream: try ByteStream(path: file.path))
    }

    /// The number of bytes read so far.
    var offset: Int { scanner.offset }

    /// Returns the next record; nil at the end of the file.
    mutating func next() throws(JSONScanner.Failure) -> ExportRecord? {
        if !isStarted {
            try scanner.skipByteOrderMark()
            isStarted = true
        }
        while waiting.isEmpty {
            switch state {
            case .between:
                guard let byte = try scanner.upcoming() else { return nil }
                if try scanner.take("[") {
                    state = .list(isNew: true, inObject: false)
                } else if byte == UInt8(ascii: "{") {
                    _ = try scanner.take("{")
                    try readObject()
                } else {
                    throw scanner.fault("expected an object, or an array of objects")
                }
            case .list(let isNew, let inObject): try readItem(isNew: isNew, inObject: inObject)
            case .object: try readRest()
            }
        }
        return waiting.removeFirst()
    }

    private mutating func readItem(isNew: Bool, inObject: Bool) throws(JSONScanner.Failure) {
        let hasItem = isNew ? try !scanner.take("]") : try scanner.separator(before: "]")
        guard hasItem else {
            state = inObject ? .object : .between
            return
        }
        state = .list(isNew: false, inObject: inObject)
        dropped = []
        deliver(try node(depth: Self.maximumDepth))
    }

    /// Reads an object at the top level: a record, or an envelope around records.
    private mutating func readObject() throws(JSONScanner.Failure) {
        let place = try scanner.place()
        dropped = []
        var members: [Node.Member] = []
        guard try !scanner.take("}") else { return }
        repeat {
            let name = try memberName()
            let isEnvelope =
                Self.envelopes.contains(name) && !members.contains { $0.name == "id" }
            if isEnvelope, try scanner.take("[") {
                // Other arrays may come before the envelope in the same object.
                let collections = members.filter { Self.collections.contains($0.name) }
                if !collections.isEmpty {
                    deliver(Node(content: .members(collections), place: place))
                }
                state = .list(isNew: true, inObject: true)
                return
            }
            try member(name, into: &members, depth: Self.maximumDepth)
        } while try scanner.separator(before: "}")
        deliver(Node(content: .members(admitted(members)), place: place))
    }

    /// Reads the rest of an envelope, after its records.
    private mutating func readRest() throws(JSONScanner.Failure) {
        while try scanner.separator(before: "}") {
            let name = try memberName()
            let isWrapped = Self.envelopes.contains(name) || Self.collections.contains(name)
            if isWrapped, try scanner.take("[") {
                state = .list(isNew: true, inObject: true)
                return
            }
            try scanner.skipValue(upTo: Self.maximumDepth)
        }
        state = .between
    }

    private mutating func memberName() throws(JSONScanner.Failure) -> String {
        let name = try scanner.string()
        try scanner.expect(":", "a colon")
        return name
    }

    /// Queues a record, or the records inside an envelope, each with its dropped fields.
    private mutating func deliver(_ node: Node) {
        let nodes = Self.records(in: node)
        var rest = dropped[...]
        for (number, node) in nodes.enumerated() {
            let next = number + 1 < nodes.count ? nodes[number + 1].place : nil
            let own = rest.prefix { field in next.map { field.place.isBefore($0) } ?? true }
            rest = rest.dropFirst(own.count)
            guard !node.members.isEmpty || !own.isEmpty || !node.isObject else { continue }
            waiting.append(ExportRecord(root: node, dropped: Array(own)))
        }
        dropped = []
    }

    /// Returns the records inside a list, an envelope or an object with several arrays; a record
    /// itself otherwise.
    private static func records(in node: Node) -> [Node] {
        if node.isList { return node.items.flatMap(records) }
        // A record of Lever may hold an opportunity beside its forms and interviews.
        guard !node.has("id"), node["opportunity"]?.isObject != true else { return [node] }
        let wrapped = node.members.filter {
            envelopes.contains($0.name) || collections.contains($0.name) && $0.value.isList
        }
        return wrapped.isEmpty ? [node] : wrapped.flatMap { records(in: $0.value) }
    }

    private mutating func node(depth: Int) throws(JSONScanner.Failure) -> Node {
        guard depth > 0 else {
            throw scanner.fault("this JSON nests more than \(Self.maximumDepth) levels deep")
        }
        let place = try scanner.place()
        switch try scanner.upcoming() {
        case UInt8(ascii: "{"):
            _ = try scanner.take("{")
            var members: [Node.Member] = []
            guard try !scanner.take("}") else { return Node(content: .members([]), place: place) }
            repeat {
                try member(try memberName(), into: &members, depth: depth)
            } while try scanner.separator(before: "}")
            return Node(content: .members(admitted(members)), place: place)
        case UInt8(ascii: "["):
            _ = try scanner.take("[")
            var items: [Node] = []
            guard try !scanner.take("]") else { return Node(content: .list([]), place: place) }
            path.append("[]")
            repeat {
                items.append(try node(depth: depth - 1))
            } while try scanner.separator(before: "]")
            path.removeLast()
            return Node(content: .list(items), place: place)
        case UInt8(ascii: "\""): return Node(content: .text(try scanner.string()), place: place)
        default:
            let word = try scanner.scalar()
            let content: Node.Content =
                switch word {
                case "": .null
                case "true": .flag(true)
                case "false": .flag(false)
                default: .number(word)
                }
            return Node(content: content, place: place)
        }
    }

    private mutating func member(
        _ name: String, into members: inout [Node.Member], depth: Int
    ) throws(JSONScanner.Failure) {
        if fieldGuard.isProtected(name, onForm: isOnForm) {
            let place = try scanner.place()
            try scanner.skipValue(upTo: depth)
            drop(path + [name], title: nil, at: place)
            return
        }
        let wasOnForm = isOnForm
        path.append(name)
        isOnForm = isOnForm || ProtectedFields.isForm(name)
        members.append(Node.Member(name: name, value: try node(depth: depth - 1)))
        path.removeLast()
        isOnForm = wasOnForm
    }

    /// Returns the members of an object; only its titles and ids if its own title is protected.
    private mutating func admitted(_ members: [Node.Member]) -> [Node.Member] {
        let protected = ProtectedFields.protectedTitle(of: members) {
            fieldGuard.isProtected($0, onForm: isOnForm)
        }
        guard let title = protected else { return members }
        let kept = members.filter {
            ProtectedFields.titles.contains($0.name) || $0.name.hasSuffix("id")
        }
        if kept.count < members.count, let place = members.first?.value.place {
            drop(path, title: title, at: place)
        }
        return kept
    }

    /// Notes a dropped field by its path in the record, without the envelopes around the record.
    private mutating func drop(_ path: [String], title: String?, at place: Place) {
        let path = Array(path.drop { $0 == "[]" || Self.envelopes.contains($0) })
        dropped.append(
            ExportRecord.DroppedField(
                field: ProtectedFields.name(of: path), title: title, place: place))
    }
}

extension Place {
    fileprivate func isBefore(_ other: Place) -> Bool {
        (line, column) < (other.line, other.column)
    }
}
