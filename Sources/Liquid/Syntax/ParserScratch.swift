/// Rows of blocks and expressions that are still open, the innermost last.
///
/// Rows of a program stand in runs; what is inside of an open run must not come between its rows.
struct ParserScratch {
    var nodes: [Spanned<Node>] = []
    var segments: [Spanned<Segment>] = []
    var operands: [UInt32] = []
    var namedArguments: [NamedArgument] = []
    var filterings: [Filtering] = []
    var links: [Link] = []
    var branches: [Branch] = []
    var arms: [Arm] = []

    init() {
        // Most blocks have no more nodes than that.
        nodes.reserveCapacity(32)
    }

    /// The numbers of rows, to return to.
    struct Marks {
        let segments, operands, namedArguments, filterings, links: Int
    }

    var marks: Marks {
        Marks(
            segments: segments.count, operands: operands.count,
            namedArguments: namedArguments.count, filterings: filterings.count,
            links: links.count)
    }

    /// Forgets the rows of an expression that turned out to be none.
    mutating func drop(to marks: Marks) {
        segments.removeSubrange(marks.segments...)
        operands.removeSubrange(marks.operands...)
        namedArguments.removeSubrange(marks.namedArguments...)
        filterings.removeSubrange(marks.filterings...)
        links.removeSubrange(marks.links...)
    }
}

extension Array {
    /// Moves the rows behind `start` to the end of another array, and says where they are there.
    mutating func moveTail(from start: Int, to target: inout [Element]) -> Slice {
        let run = Slice(start: target.count, count: count - start)
        guard !run.isEmpty else { return run }
        for row in start..<count { target.append(self[row]) }
        while count > start { removeLast() }
        return run
    }
}
