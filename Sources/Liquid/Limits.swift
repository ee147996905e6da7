/// The limits on the work that one template may cause.
///
/// Each limit passed is an error; none can be switched off. The defaults are far above any letter,
/// and low enough that no template hangs or fills memory.
public struct Limits: Hashable, Sendable {
    /// The quantities that limits count.
    public enum Measure: Hashable, Sendable {
        /// Bytes of one template or partial.
        case source
        /// Bytes of what is printed.
        case output
        /// Bytes of all that filters, captures and loops make on the way.
        case memory
        /// Nodes rendered, turns of loops, values read, compared, filtered and printed; each costs
        /// one more for every 64 bytes that it works on.
        case steps
        /// Blocks inside blocks, through partials too; and parentheses inside parentheses.
        case nesting
        /// Partials inside partials.
        case partials
    }

    /// Bytes of one template or partial; 256 KiB.
    public var source = 256 * 1024
    /// Bytes of what is printed; 1 MiB.
    public var output = 1024 * 1024
    /// Bytes of all that filters, captures and loops make on the way; 1 MiB.
    public var memory = 1024 * 1024
    /// Nodes rendered, turns of loops, values read, compared, filtered and printed, and 64 bytes
    /// of what they work on; 50,000.
    public var steps = 50_000
    /// Blocks or parentheses inside one another; 64.
    ///
    /// A thread's usual stack, of 512 KiB and more, has room for that. Whoever raises it must have
    /// a larger one.
    public var nesting = 64
    /// Partials inside partials; 8.
    public var partials = 8

    /// Creates the default limits.
    public init() {}

    /// The most that `measure` may reach.
    public subscript(measure: Measure) -> Int {
        switch measure {
        case .source: source
        case .output: output
        case .memory: memory
        case .steps: steps
        case .nesting: nesting
        case .partials: partials
        }
    }
}
