/// A program that is being made, and the words that its sources share.
struct Compilation {
    var program = Program()
    var library: Library
    private var names = Interner()
    private var variables = Interner()

    init(library: Library) {
        self.library = library
    }

    /// Makes room for what a source of so many bytes usually comes to.
    mutating func reserve(for bytes: Int) {
        let rows = min(bytes, 4096) / 16 + 8
        program.text.reserveCapacity(bytes)
        program.literals.reserveCapacity(bytes / 2)
        program.nodes.reserveCapacity(rows)
        program.nodeSpans.reserveCapacity(rows)
        program.expressions.reserveCapacity(rows)
        program.expressionSpans.reserveCapacity(rows)
        program.segments.reserveCapacity(rows)
        program.segmentSpans.reserveCapacity(rows)
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

    mutating func literal(_ range: Range<Int>, of bytes: [UInt8]) -> Run {
        let start = program.literals.count
        program.literals.append(contentsOf: bytes[range])
        return Run(start..<program.literals.count)
    }
}

extension Compilation {
    private func row(of variable: String) -> UInt32? {
        let bytes = Array(variable.utf8)
        let hash = Name.hash(of: bytes, at: bytes.indices)
        let row = program.variables.firstIndex {
            $0.hash == hash && program.bytes($0) == bytes[...]
        }
        return row.map(UInt32.init)
    }

    /// The program, once every source is in it.
    mutating func finished() -> Program {
        program.loopVariable = row(of: "forloop")
        program.tableVariable = row(of: "tablerowloop")
        program.scopeVariable = row(of: "self")
        return program
    }
}
