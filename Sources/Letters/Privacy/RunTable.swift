/// Which runs of six words stand in the private texts of a workspace, and where.
///
/// An open-addressed table of their 64-bit hashes: 24 bytes a run at most, however long the words
/// are, so that the texts themselves need not be kept. Two different runs share a hash once in some
/// billions of workspaces; a letter is then held without need, and none is let through.
struct RunTable: Sendable {
    /// How many words in a row make a private text known again.
    static let length = 6

    private var hashes: [UInt64]
    private var sources: [UInt32]
    private var count = 0

    init() {
        hashes = Array(repeating: 0, count: 1024)
        sources = Array(repeating: 0, count: 1024)
    }

    /// Takes a run that stands in the text of this number.
    mutating func insert(_ hash: UInt64, from source: UInt32) {
        if count * 4 >= hashes.count * 3 { grow() }
        let slot = slot(of: hash)
        guard hashes[slot] == 0 else { return }
        hashes[slot] = hash
        sources[slot] = source
        count += 1
    }

    /// The number of a text that holds the run; `nil` where none does.
    func source(of hash: UInt64) -> UInt32? {
        let slot = slot(of: hash)
        return hashes[slot] == 0 ? nil : sources[slot]
    }

    /// Takes the runs of another table, whose texts are numbered from `offset` here.
    mutating func append(_ other: RunTable, sourcesFrom offset: UInt32) {
        for (hash, source) in zip(other.hashes, other.sources) where hash != 0 {
            insert(hash, from: source + offset)
        }
    }

    /// Where the hash is, or would go.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = (hashes, sources)
        hashes = Array(repeating: 0, count: old.0.count * 2)
        sources = Array(repeating: 0, count: old.0.count * 2)
        for (hash, source) in zip(old.0, old.1) where hash != 0 {
            let slot = slot(of: hash)
            hashes[slot] = hash
            sources[slot] = source
        }
    }
}
