/// Converts, compares and filters values; new values go into its arena.
struct Evaluator {
    var arena: Arena
    let dialect: Dialect
    let escaping: Escaping
    let direction: Direction?
    let limits: Limits
    let localization: Localization
    /// The bytes that the arena began with.
    private let initialSize: Int
    private(set) var steps = 0
    /// The text that `self` prints.
    static let scopeText = "Liquid::SelfDrop"

    init(arena: Arena, environment: Environment) {
        self.arena = arena
        dialect = environment.dialect
        escaping = environment.escaping
        direction = environment.direction
        limits = environment.limits
        localization = environment.localization
        initialSize = arena.size
    }

    var isStrict: Bool { dialect == .letters }

    /// Takes a step, and one more for every 64 bytes of what it works on; says whether the limit
    /// still holds.
    @inline(__always)
    mutating func takesStep(over bytes: Int = 0) -> Bool {
        steps &+= 1 &+ bytes >> 6
        return steps <= limits.steps
    }

    /// Pays for work on so many bytes.
    mutating func pay(for bytes: Int) throws(FilterFault) {
        guard takesStep(over: bytes) else {
            throw FilterFault(.exceeded(.steps, maximum: limits.steps))
        }
    }

    /// Makes sure that so many further bytes fit.
    func checkMemory(adding bytes: Int = 0) throws(FilterFault) {
        guard bytes <= limits.memory, arena.size - initialSize + bytes <= limits.memory else {
            throw FilterFault(.exceeded(.memory, maximum: limits.memory))
        }
    }

    /// Returns the bytes that `build` adds to the arena, as a text.
    mutating func build(
        _ build: (inout Evaluator) throws(FilterFault) -> Void
    ) throws(FilterFault) -> Slice {
        let start = arena.bytes.count
        try build(&self)
        let run = Slice(start..<arena.bytes.count)
        try pay(for: Int(run.count))
        try checkMemory()
        return run
    }

    mutating func add(_ text: String) throws(FilterFault) -> Slice {
        try checkMemory(adding: text.utf8.count)
        try pay(for: text.utf8.count)
        return arena.text(text)
    }

    /// The bytes of the value's text.
    mutating func content(of value: RuntimeValue) throws(FilterFault) -> ArraySlice<UInt8> {
        let run = try text(of: value)
        return arena.bytes[run.range]
    }

    mutating func string(of value: RuntimeValue) throws(FilterFault) -> String {
        let run = try text(of: value)
        return arena.string(run)
    }

    func bytes(_ run: Slice) -> ArraySlice<UInt8> { arena.bytes[run.range] }
}
