/// The partials that a template has asked for so far, in the order of their units.
struct Library {
    private let partials: [String: Environment.Partial]
    private var used: [String] = []

    init(partials: [String: Environment.Partial]) {
        self.partials = partials
    }

    /// The keys that `render` may ask for.
    var keys: some Collection<String> { partials.keys }

    /// The unit that `key` is, or will be; unit 0 is the template itself.
    mutating func unit(for key: String) -> Int? {
        if let index = used.firstIndex(of: key) { return index + 1 }
        guard partials[key] != nil else { return nil }
        used.append(key)
        return used.count
    }

    /// The source of the partial that comes behind `count` others.
    func source(at count: Int) -> Source? {
        guard count < used.count, let partial = partials[used[count]] else { return nil }
        return Source(name: partial.name, text: partial.source[...])
    }
}
