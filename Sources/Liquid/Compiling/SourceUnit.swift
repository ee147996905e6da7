import Core

/// One source of a program: the template itself, or a partial.
struct SourceUnit: Sendable {
    let source: Source
    /// Nodes.
    var body = Slice.empty
    /// The parameters that the source's `doc` tag declares; nil without one.
    var contract: [Parameter]?
    /// The variables that the source assigns or captures.
    var locals: [UInt32] = []

    init(_ source: Source) {
        self.source = source
    }
}

/// A parameter that the `doc` of a partial declares.
struct Parameter: Sendable {
    let name: String
    /// Nil where the type is not one of the language.
    let kind: ValueKind?
    let isOptional: Bool
}

/// Finds the lines and columns of many spans, each from where the last one was.
///
/// To count from the beginning for each would take a time that grows with their number and with the
/// length of the source.
struct PlaceFinder {
    private let program: Program
    private var known: [Span: TemplateError.Place] = [:]
    private var last: (unit: UInt32, offset: Int, position: TemplateError.Position)?

    init(in program: Program) {
        self.program = program
    }

    mutating func place(of span: Span) -> TemplateError.Place {
        if let place = known[span] { return place }
        let start = position(of: span.range.lowerBound, unit: span.unit)
        let end = position(of: span.range.upperBound, unit: span.unit)
        let source = program.units[Int(span.unit)].source
        let place = source.place(from: start, to: end, at: span.range.lowerBound)
        known[span] = place
        return place
    }

    mutating func error(_ fault: Fault) -> TemplateError {
        let place = place(of: fault.span)
        var callers: [TemplateError.Place] = []
        for span in fault.callers { callers.append(self.place(of: span)) }
        return TemplateError(kind: fault.kind, place: place, callers: callers)
    }

    private mutating func position(of offset: Int, unit: UInt32) -> TemplateError.Position {
        var start = 0
        var position = TemplateError.Position(line: 1, column: 1)
        if let last, last.unit == unit, last.offset <= offset {
            (start, position) = (last.offset, last.position)
        }
        position = program.units[Int(unit)].source.position(of: offset, from: position, at: start)
        last = (unit, offset, position)
        return position
    }
}
