/// The partials that a template has asked for so far, in the order of their sources.
struct Library {
    private let partials: [String: Environment.Partial]
    private var used: [String] = []

    init(partials: [String: Environment.Partial] = [:]) {
        self.partials = partials
    }

    /// The keys that `render` may ask for.
    var keys: some Collection<String> { partials.keys }

    /// The source that each partial is; source 0 is the template itself.
    var units: [String: UInt32] {
        Dictionary(uniqueKeysWithValues: zip(used, 1...))
    }

    /// The source that `key` is, or will be.
    mutating func unit(for key: String) -> Int? {
        if let index = used.firstIndex(of: key) { return index + 1 }
        guard partials[key] != nil else { return nil }
        used.append(key)
        return used.count
    }

    /// Asks for every partial, since only rendering tells which ones are needed.
    mutating func useAll() {
        for key in keys.sorted() { _ = unit(for: key) }
    }

    /// The source that comes behind `count` others.
    func source(at count: Int) -> Source? {
        guard count < used.count, let partial = partials[used[count]] else { return nil }
        return Source(name: partial.name, text: partial.source[...])
    }
}

/// A program that is being made, and the words that its sources share.
struct Compilation {
    var program = Program()
    var library: Library
    private var names = Interner()
    private var variables = Interner()

    init(library: Library = Library()) {
        self.library = library
    }

    /// Makes room for what a source of so many bytes usually comes to.
    mutating func reserve(for bytes: Int) {
        let rows = min(bytes, 4096) / 16 + 8
        program.text.reserveCapacity(bytes)
        program.literals.reserveCapacity(bytes / 2)
        program.nodes.reserveCapacity(rows)
        program.expressions.reserveCapacity(rows)
        program.segments.reserveCapacity(rows)
        program.names.reserveCapacity(rows)
        program.variables.reserveCapacity(rows)
        program.branches.reserveCapacity(rows / 2)
    }

    mutating func name(_ range: Range<Int>, of bytes: [UInt8]) -> UInt32 {
        names.row(of: range, of: bytes, in: &program.names, literals: &program.literals)
    }

    mutating func variable(_ range: Range<Int>, of bytes: [UInt8]) -> UInt32 {
        variables.row(of: range, of: bytes, in: &program.variables, literals: &program.literals)
    }

    mutating func literal(_ range: Range<Int>, of bytes: [UInt8]) -> Slice {
        let start = program.literals.count
        program.literals.append(contentsOf: bytes[range])
        return Slice(start..<program.literals.count)
    }
}

extension Compilation {
    private static let loop = Array("forloop".utf8)
    private static let table = Array("tablerowloop".utf8)
    private static let scope = Array("self".utf8)

    private func row(of bytes: [UInt8]) -> UInt32? {
        let hash = Name.hash(of: bytes, at: bytes.indices)
        let row = program.variables.firstIndex {
            $0.hash == hash && program.bytes($0) == bytes[...]
        }
        return row.map(UInt32.init)
    }

    /// Gives the program away, once every source is in it.
    mutating func takeProgram() -> Program {
        program.loopVariable = row(of: Self.loop)
        program.tableVariable = row(of: Self.table)
        program.scopeVariable = row(of: Self.scope)
        var taken = Program()
        swap(&taken, &program)
        return taken
    }
}
