/// Gives each name of a source its slot.
struct Names {
    private var slots: [String: Int] = [:]
    private(set) var all: [String] = []

    mutating func slot(of name: String) -> Int {
        if let slot = slots[name] { return slot }
        slots[name] = all.count
        all.append(name)
        return all.count - 1
    }
}
