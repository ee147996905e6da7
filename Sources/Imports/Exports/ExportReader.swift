import Core
import Files
import Letters
import Records

/// Reads the records of a JSON export one at a time, however they are wrapped.
///
/// A record stands alone, in an array, in an envelope (`data`, `results`, `candidates`), or in a page of
/// an array of them; one file may hold several of these behind each other, as with one record a line.
/// No more than one record is kept, but for a file that is one object with several named arrays.
struct ExportReader: ~Copyable {
    /// No export nests deeper than ten; a hostile one must not exhaust the stack.
    static let maximumDepth = 64

    private enum State {
        case between
        case list(isNew: Bool, inObject: Bool)
        case object
    }

    private static let envelopes: Set<String> = ["data", "results", "candidates"]

    /// Arrays that may lie side by side in one object without an id.
    private static let collections: Set<String> = [
        "applications", "scorecards", "scorecard_candidate_attributes", "job_candidate_attributes",
        "scorecard_questions", "scorecard_question_answers", "application_stages",
        "rejection_details", "rejection_reasons", "interviews", "interviewers", "offers", "jobs",
        "job_posts", "scheduled_interviews", "users", "opportunities", "feedback", "postings",
        "archive_reasons", "archiveReasons", "stages", "eeoc", "applicationFeedback",
    ]

    private let name: String
    private var scanner: JSONScanner
    private var state = State.between
    private var isOpen = false
    private var waiting: [ExportRecord] = []
    private var path: [String] = []
    private var isOnForm = false
    private var door = FieldGuard()
    private var drops: [ExportRecord.Drop] = []

    /// Opens a file at its beginning.
    init(_ file: WorkspaceFile) throws(RecordsError) {
        name = file.name
        scanner = JSONScanner(
            file,
            stream: try RecordsError.files { () throws(FileError) in
                try ByteStream(path: file.path)
            })
    }

    /// How many bytes have been read.
    var offset: Int { scanner.offset }

    /// The next record; `nil` at the end of the file.
    mutating func next() throws(JSONScanner.Failure) -> ExportRecord? {
        if !isOpen {
            try scanner.skipByteOrderMark()
            isOpen = true
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
        drops = []
        hand(over: try node(depth: Self.maximumDepth))
    }

    /// An object at the top: a record, or the envelope of some.
    private mutating func readObject() throws(JSONScanner.Failure) {
        let spot = try spot()
        drops = []
        var members: [Node.Member] = []
        guard try !scanner.take("}") else { return }
        repeat {
            let name = try memberName()
            let isEnvelope =
                Self.envelopes.contains(name) && !members.contains { $0.name == "id" }
            if isEnvelope, try scanner.take("[") {
                // Other arrays may have come before it.
                let collections = members.filter { Self.collections.contains($0.name) }
                if !collections.isEmpty {
                    hand(over: Node(content: .members(collections), spot: spot))
                }
                state = .list(isNew: true, inObject: true)
                return
            }
            try member(name, into: &members, depth: Self.maximumDepth)
        } while try scanner.separator(before: "}")
        hand(over: Node(content: .members(admitted(members)), spot: spot))
    }

    /// What stands in an envelope behind its records.
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

    /// Hands over a record, or those that an object wraps; each with what was dropped out of it.
    private mutating func hand(over node: Node) {
        let nodes = Self.records(in: node)
        var rest = drops[...]
        for (number, node) in nodes.enumerated() {
            let next = number + 1 < nodes.count ? nodes[number + 1].spot : nil
            let own = rest.prefix { drop in next.map { drop.spot < $0 } ?? true }
            rest = rest.dropFirst(own.count)
            guard !node.members.isEmpty || !own.isEmpty || !node.isObject else { continue }
            waiting.append(ExportRecord(file: name, root: node, drops: Array(own)))
        }
        drops = []
    }

    /// The records that a list, an envelope, or an object with several arrays wraps; otherwise itself.
    private static func records(in node: Node) -> [Node] {
        if node.isList { return node.items.flatMap(records) }
        // An opportunity may stand beside what belongs to it.
        guard !node.has("id"), node["opportunity"]?.isObject != true else { return [node] }
        let wrapped = node.members.filter {
            envelopes.contains($0.name) || collections.contains($0.name) && $0.value.isList
        }
        return wrapped.isEmpty ? [node] : wrapped.flatMap { records(in: $0.value) }
    }

    private mutating func node(depth: Int) throws(JSONScanner.Failure) -> Node {
        guard depth > 0 else {
            throw scanner.fault("found too many levels, one inside of the other")
        }
        let spot = try spot()
        switch try scanner.upcoming() {
        case UInt8(ascii: "{"):
            _ = try scanner.take("{")
            var members: [Node.Member] = []
            guard try !scanner.take("}") else { return Node(content: .members([]), spot: spot) }
            repeat {
                try member(try memberName(), into: &members, depth: depth)
            } while try scanner.separator(before: "}")
            return Node(content: .members(admitted(members)), spot: spot)
        case UInt8(ascii: "["):
            _ = try scanner.take("[")
            var items: [Node] = []
            guard try !scanner.take("]") else { return Node(content: .list([]), spot: spot) }
            path.append("[]")
            repeat {
                items.append(try node(depth: depth - 1))
            } while try scanner.separator(
                before: "]")
            path.removeLast()
            return Node(content: .list(items), spot: spot)
        case UInt8(ascii: "\""): return Node(content: .text(try scanner.string()), spot: spot)
        default:
            let word = try scanner.scalar()
            let content: Node.Content =
                switch word {
                case "": .null
                case "true": .flag(true)
                case "false": .flag(false)
                default: .number(word)
                }
            return Node(content: content, spot: spot)
        }
    }

    private mutating func member(
        _ name: String, into members: inout [Node.Member], depth: Int
    ) throws(JSONScanner.Failure) {
        if door.isClosed(to: name, onForm: isOnForm) {
            let spot = try spot()
            try scanner.skipValue(upTo: depth)
            let field = ProtectedFields.name(of: inRecord(path + [name]))
            drops.append(ExportRecord.Drop(field: field, title: nil, spot: spot))
            return
        }
        let wasOnForm = isOnForm
        path.append(name)
        isOnForm = isOnForm || ProtectedFields.isForm([name])
        members.append(Node.Member(name: name, value: try node(depth: depth - 1)))
        path.removeLast()
        isOnForm = wasOnForm
    }

    /// The members of an object whose own title does not say that it is about a protected topic.
    private mutating func admitted(_ members: [Node.Member]) -> [Node.Member] {
        let closed = ProtectedFields.closedTitle(of: members) {
            door.isClosed(to: $0, onForm: isOnForm)
        }
        guard let title = closed else { return members }
        let kept = members.filter {
            ProtectedFields.titles.contains($0.name) || $0.name.hasSuffix("id")
        }
        guard kept.count < members.count, let spot = members.first?.value.spot else { return kept }
        drops.append(
            ExportRecord.Drop(
                field: ProtectedFields.name(of: inRecord(path)), title: title, spot: spot))
        return kept
    }

    /// A path as the record has it, without the envelopes around that.
    private func inRecord(_ path: [String]) -> [String] {
        Array(path.drop { $0 == "[]" || Self.envelopes.contains($0) })
    }

    private mutating func spot() throws(JSONScanner.Failure) -> Spot {
        let place = try scanner.place()
        return Spot(line: Int32(clamping: place.line), column: Int32(clamping: place.column))
    }
}
