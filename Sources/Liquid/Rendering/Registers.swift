/// What tags remember from one time to the next.
struct Registers {
    /// How often each group of `cycle` was printed.
    var cycles: [String: Int] = [:]
    /// Where the last loop of each name ended.
    var offsets: [String: Int] = [:]
    /// What `ifchanged` printed last.
    var changed: [UInt8] = []
}
