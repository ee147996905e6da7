import Testing

/// Time is handed in, so that the same input gives the same bytes.
@Suite struct ClockTests {
    @Test(arguments: Sources.all) func `only Clock.swift of the executable reads the clock`(
        file: Sources.File
    ) {
        guard file.path != "regards/Clock.swift" else { return }
        let clock =
            /\bDate\(\)|\.now\b|\btime\(nil\)|\bgettimeofday\(|\bclock_gettime\(|\btimeIntervalSinceNow|\bCFAbsoluteTime/
        #expect(file.code.filter { $0.contains(clock) } == [])
    }

    @Test func `the executable's own clock is where it is looked for`() {
        #expect(
            Sources.all.contains { $0.path == "regards/Clock.swift" && $0.text.contains("Date()") })
    }
}
