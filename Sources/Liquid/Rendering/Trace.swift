/// Where each stretch of the output came from, noted while it is printed.
///
/// What text, lists and records come from is told by where they lie in the store: every path through
/// loops, assigns and filters ends at the same bytes. For what has no place of its own, such as a
/// number, the path that the template took is noted.
struct Trace {
    /// Where the value of a variable came from.
    enum Origin {
        case path(String)
        /// From the template itself, or from several values.
        case nowhere
    }

    private struct Entry {
        var range: Range<Int>
        let span: Span
        let path: String?
    }

    private var entries: [Entry] = []
    /// The entries of each captured text, by where it starts in the store.
    private var captures: [UInt32: [Entry]] = [:]
    private let paths: DataPaths
    /// The path that each variable of each frame came from; nil until it is set.
    private var variables: [Origin?]
    private(set) var frame = 0
    private let width: Int
    private var loops: [Origin?] = []

    init(context: Context, variables count: Int) {
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

    /// Where a variable came from; nil where it was never set, and so is the data's.
    func origin(of variable: UInt32) -> Origin? { variables[frame + Int(variable)] }

    mutating func enterLoop(_ variable: UInt32) { loops.append(origin(of: variable)) }

    mutating func leaveLoop(_ variable: UInt32) {
        variables[frame + Int(variable)] = loops.removeLast()
    }

    /// The path of a value by its place in the store, or else the one that the template took.
    func path(of datum: RuntimeValue, or taken: @autoclosure () -> String?) -> String? {
        paths.path(of: datum) ?? taken()
    }

    // MARK: Output

    mutating func add(_ range: Range<Int>, span: Span, path: String?) {
        if !range.isEmpty { entries.append(Entry(range: range, span: span, path: path)) }
    }

    /// Says whether the text was captured: then its entries are noted again.
    mutating func addCaptured(_ run: Slice, at start: Int) -> Bool {
        guard let captured = captures[run.start], captured.last?.range.upperBound == Int(run.count)
        else { return false }
        for entry in captured {
            let range = entry.range.lowerBound + start..<entry.range.upperBound + start
            entries.append(Entry(range: range, span: entry.span, path: entry.path))
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
            Rendering.Stretch(range: $0.range, place: finder.place(of: $0.span), path: $0.path)
        }
    }
}
