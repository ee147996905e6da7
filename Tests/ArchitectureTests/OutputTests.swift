import Testing

/// All output passes one place, which shows what a terminal would obey.
@Suite struct OutputTests {
    private static let door = "regards/Terminal.swift"
    private static let files = Sources.all.filter { !$0.module.hasSuffix("-conformance") }

    @Test(arguments: files) func `only Terminal.swift writes to the standard streams`(
        file: Sources.File
    ) {
        guard file.path != Self.door else { return }
        let stream =
            /FileHandle\.standard(?:Output|Error)|STD(?:OUT|ERR)_FILENO|\b(?:stdout|stderr)\b|\b(?:f?puts|f?printf|vprintf|perror|NSLog|dump|debugPrint|getpass)\(|\.exit\(withError:/
        #expect(file.code.filter { $0.contains(stream) } == [])
    }

    @Test(arguments: files.filter { $0.module == "regards" })
    func `no command calls the print of the standard library`(file: Sources.File) {
        guard file.path != Self.door else { return }
        let call = /(?:^|[^.\w])(?:Swift\.)?print\(|Swift\.print\(/
        #expect(file.code.filter { $0.contains(call) && !$0.contains("func print(") } == [])
    }

    @Test(arguments: files) func `only JSON and the source of a message are printed as they are`(
        file: Sources.File
    ) {
        let isFree = [Self.door, "regards/JSONOutput.swift", "regards/Commands/Show.swift"]
            .contains(file.path)
        #expect(isFree || file.code.allSatisfy { !$0.contains("(verbatim:") })
    }

    @Test func `the door is where it is looked for`() {
        #expect(
            Self.files.contains {
                $0.path == Self.door && $0.text.contains("FileHandle.standardOutput")
            })
    }
}
