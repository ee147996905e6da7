import Testing

/// The arrows between the modules, which SwiftPM itself does not hold.
@Suite struct ArrowTests {
    /// Which modules, of ours and of others, each module may import.
    static let table: [String: Set<String>] = [
        "Liquid": ["Foundation"],
        "liquid-conformance": ["Liquid", "ArgumentParser", "Foundation"],
        "MIME": ["CIDN"],
        "mime-conformance": ["MIME", "ArgumentParser", "Foundation"],
        "Letters": ["Liquid", "MIME", "CMark", "Foundation", "Glibc"],
        "Records": [
            "Letters", "Liquid", "MIME", "CYAML", "Dispatch", "Foundation", "Glibc",
            "Synchronization",
        ],
        "Imports": ["Records", "Letters", "Liquid", "MIME", "Foundation", "Glibc"],
        "Reports": ["Letters", "Liquid"],
        "Outbox": [
            "MIME", "CLinux", "GRDB", "Crypto", "Foundation", "FoundationEssentials", "Glibc",
            "Synchronization",
        ],
        "Delivery": [
            "Outbox", "MIME", "CCurl", "Crypto", "CryptoExtras", "Dispatch",
            "FoundationEssentials", "Glibc", "Synchronization",
        ],
        "regards": [
            "Imports", "Records", "Letters", "Liquid", "Reports", "Outbox", "Delivery", "MIME",
            "CLinux",
            "ArgumentParser", "Foundation", "Synchronization",
        ],
    ]

    @Test func `every module has its row`() {
        #expect(Set(Sources.all.map(\.module)) == Set(Self.table.keys))
    }

    @Test(arguments: Sources.all) func `a module imports what its row allows`(file: Sources.File) {
        let allowed = Self.table[file.module, default: []]
        #expect(file.imports.filter { !allowed.contains($0) } == [])
    }
}
