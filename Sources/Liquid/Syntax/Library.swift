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
