/// The origin of each stretch of the output, noted while it is printed.
///
/// The origin of texts, lists and records is known from their place in the arena: every path
/// through loops, assigns and filters ends at the same bytes. For what has no place of its own,
/// such as a number, the path that the template took is noted.
struct Trace {
    /// The origin of a variable's value.
    enum Origin {
        case path(String)
        /// From the template itself, or from several values.
        case nowhere
    }

    private struct Entry {
        var range: Range<Int>
        let span: Span
        let paths: [String]
    }

    private var entries: [Entry] = []
    /// The entries of each captured text, by where it starts in the arena.
    private var captures: [UInt32: [Entry]] = [:]
    /// The paths of the data that each text of a filter was made of, by where it starts in the
    /// arena.
    private var made: [UInt32: [String]] = [:]
    /// The bytes of the arena that are the template's own.
    private let literals: Range<Int>
    private let paths: DataPaths
    /// The path that each variable of each frame came from; nil until it is set.
    private var variables: [Origin?]
    private(set) var frame = 0
    private let width: Int
    private var loops: [Origin?] = []

    init(context: Context, literals: Range<Int>, variables count: Int) {
        self.literals = literals
        paths = DataPaths(context)
        width = count
        variables = Array(repeating: nil, count: count)
    }

    mutating func enter(_ frame: Int) {
        if frame > self.frame {
            variables += Array(repeating: nil, count: frame + width - variables.count)
        } else {
            variables.removeSubrange((frame + width)...)
        }
        self.frame = frame
    }

    mutating func set(_ variable: UInt32, to path: String?) {
        variables[frame + Int(variable)] = path.map(Origin.path) ?? .nowhere
    }

    /// The origin of a variable; nil if it was never set and so belongs to the data.
    func origin(of variable: UInt32) -> Origin? { variables[frame + Int(variable)] }

    mutating func enterLoop(_ variable: UInt32) { loops.append(origin(of: variable)) }

    mutating func leaveLoop(_ variable: UInt32) {
        variables[frame + Int(variable)] = loops.removeLast()
    }

    /// The path of a value by its place in the arena, or else the one that the template took.
    func path(of value: RuntimeValue, or taken: @autoclosure () -> String?) -> String? {
        paths.path(of: value) ?? taken()
    }

    // MARK: Filters

    /// Notes that a filter made a value of these; what it only passed on stays as it is known.
    mutating func note(_ value: RuntimeValue, madeOf inputs: [RuntimeValue], in arena: Arena) {
        note(value, madeOf: Self.unique(inputs.flatMap { paths(in: $0, of: arena) ?? [] }), arena)
    }

    private mutating func note(
        _ value: RuntimeValue, madeOf paths: [String], _ arena: Arena
    ) {
        switch value {
        case .text(let run), .markup(let run):
            if self.paths(in: value, of: arena) == nil { made[run.start] = paths }
        case .list(let run):
            for row in run.range { note(arena.items[row], madeOf: paths, arena) }
        default: break
        }
    }

    /// The paths of all texts in a value; nil for a text that nothing is known of.
    func paths(in value: RuntimeValue, of arena: Arena) -> [String]? {
        switch value {
        case .text(let run), .markup(let run):
            if run.isEmpty || literals.contains(Int(run.start)) { return [] }
            if let path = paths.path(of: value) { return [path] }
            if let captured = captures[run.start], !captured.isEmpty {
                return Self.unique(captured.flatMap(\.paths))
            }
            return made[run.start]
        case .list(let run):
            return run.range.flatMap { paths(in: arena.items[$0], of: arena) ?? [] }
        case .record(let run):
            return run.range.flatMap { paths(in: arena.fields[$0].value, of: arena) ?? [] }
        default: return []
        }
    }

    /// The paths in their order, each once.
    private static func unique(_ paths: [String]) -> [String] {
        var known: Set<String> = []
        return paths.filter { known.insert($0).inserted }
    }

    // MARK: Output

    mutating func add(_ range: Range<Int>, span: Span, paths: [String]) {
        if !range.isEmpty { entries.append(Entry(range: range, span: span, paths: paths)) }
    }

    /// Says whether the text was captured: then its entries are noted again.
    mutating func addCaptured(_ run: Slice, at start: Int) -> Bool {
        guard let captured = captures[run.start], captured.last?.range.upperBound == Int(run.count)
        else { return false }
        for entry in captured {
            let range = entry.range.lowerBound + start..<entry.range.upperBound + start
            entries.append(Entry(range: range, span: entry.span, paths: entry.paths))
        }
        return true
    }

    mutating func drop(from start: Int) {
        entries.removeSubrange(firstEntry(from: start)...)
    }

    /// The first of the entries from there on, looked for from the end.
    private func firstEntry(from start: Int) -> Int {
        entries.lastIndex { $0.range.lowerBound < start }.map { $0 + 1 } ?? 0
    }

    mutating func capture(from start: Int, as run: Slice) {
        var captured = Array(entries[firstEntry(from: start)...])
        drop(from: start)
        for index in captured.indices {
            let range = captured[index].range
            captured[index].range = range.lowerBound - start..<range.upperBound - start
        }
        captures[run.start] = captured
    }

    func stretches(_ finder: inout PlaceFinder) -> [Rendering.Stretch] {
        entries.map {
            Rendering.Stretch(range: $0.range, place: finder.place(of: $0.span), paths: $0.paths)
        }
    }
}

/// The paths of what lies in a context, by where it lies.
struct DataPaths {
    private var texts: [UInt32: String] = [:]
    private var records: [UInt32: String] = [:]
    private var lists: [UInt32: String] = [:]

    init(_ context: Context) {
        add(fields: context.root, of: context.arena, prefix: "")
    }

    /// Nil for what has no place of its own: numbers, dates, and what is empty.
    func path(of value: RuntimeValue) -> String? {
        switch value {
        case .text(let run), .markup(let run): run.isEmpty ? nil : texts[run.start]
        case .record(let run): run.isEmpty ? nil : records[run.start]
        case .list(let run): run.isEmpty ? nil : lists[run.start]
        default: nil
        }
    }

    private mutating func add(fields: Slice, of arena: Arena, prefix: String) {
        for row in fields.range {
            add(
                arena.fields[row].value, of: arena,
                path: prefix + arena.string(arena.fields[row].name))
        }
    }

    private mutating func add(_ value: RuntimeValue, of arena: Arena, path: String) {
        switch value {
        case .text(let run) where !run.isEmpty, .markup(let run) where !run.isEmpty:
            texts[run.start] = path
        case .record(let run) where !run.isEmpty:
            records[run.start] = path
            add(fields: run, of: arena, prefix: path + ".")
        case .list(let run) where !run.isEmpty:
            lists[run.start] = path
            for (index, row) in run.range.enumerated() {
                add(arena.items[row], of: arena, path: "\(path)[\(index)]")
            }
        default: break
        }
    }
}
