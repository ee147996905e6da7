import Foundation
import Letters
import Records
import Testing

/// What lies in the repository is what the binary carries.
@Suite struct CarriedFilesTests {
    @Test func `the binary carries every template, and each as it is`() throws {
        let folder = Sources.package.appending(path: "Templates")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let files = try names.map { name in
            TemplateFile(
                name: name,
                source: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
        #expect(TemplateLibrary.shipped.map(\.name).sorted() == names.sorted())
        #expect(files.filter { !TemplateLibrary.shipped.contains($0) }.map(\.name) == [])
    }

    @Test func `the binary carries every file of the sample workspace, and each as it is`() throws {
        let folder = Sources.package.appending(path: "Sources/Records/Sample")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.contains(".") }
        #expect(Scaffold.sample.map(\.path).sorted() == paths.sorted())
        for file in Scaffold.sample {
            #expect(try Data(contentsOf: folder.appending(path: file.path)) == Data(file.bytes))
        }
    }
}
