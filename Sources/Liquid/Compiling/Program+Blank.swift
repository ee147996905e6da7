extension Program {
    /// Takes the text out of the bodies of a block that prints nothing but white space.
    mutating func silence(_ block: Node) {
        switch block {
        case .branch(let run):
            for row in run.range { silence(branches[row].body) }
        case .match(_, let run):
            for row in run.range { silence(arms[row].body) }
        case .loop(let row):
            silence(loops[Int(row)].body)
            if let otherwise = loops[Int(row)].otherwise { silence(otherwise) }
        case .ifChanged(let body):
            silence(body)
        default: break
        }
    }

    private mutating func silence(_ body: Slice) {
        for row in body.range {
            if case .text = nodes[row].content { nodes[row].content = .text(.empty) }
        }
    }
}
