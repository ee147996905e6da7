import Testing

/// The arrows between the modules, which SwiftPM itself does not hold.
@Suite struct ArrowTests {
    /// Which modules, of ours and of others, each module may import.
    static let table: [String: Set<String>] = [
        "Core": ["Crypto", "Foundation"],
        "Files": ["Core", "CLinux", "CYAML", "Foundation", "Glibc"],
        "Liquid": ["Core", "Foundation"],
        "liquid-conformance": ["Core", "Liquid", "ArgumentParser", "Foundation"],
        "MIME": ["Core", "CIDN"],
        "mime-conformance": ["Core", "MIME", "ArgumentParser", "Foundation"],
        "Letters": ["Core", "Liquid", "MIME", "CMark", "Foundation", "Glibc"],
        "Records": [
            "Core", "Files", "Letters", "MIME", "Dispatch", "Foundation", "Glibc",
            "Synchronization",
        ],
        "Imports": ["Core", "Files", "Records", "Letters", "MIME", "Foundation", "Glibc"],
        "Reports": ["Core", "Letters", "Liquid"],
        "Outbox": [
            "Core", "Files", "MIME", "GRDB", "Foundation", "FoundationEssentials", "Glibc",
            "Synchronization",
        ],
        "Delivery": [
            "Core", "Files", "Outbox", "MIME", "CCurl", "Crypto", "CryptoExtras", "Dispatch",
            "FoundationEssentials", "Glibc", "Synchronization",
        ],
        "regards": [
            "Core", "Files", "Imports", "Records", "Letters", "Reports", "Outbox", "Delivery",
            "MIME", "CLinux", "ArgumentParser", "Foundation", "Synchronization",
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
