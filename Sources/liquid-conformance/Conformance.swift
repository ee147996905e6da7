import ArgumentParser
import Core
import Foundation
import Liquid

/// Renders the cases of conformance suites and counts those that come out as they must.
@main struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liquid-conformance",
        abstract: "Judge the standard dialect by the cases of golden-liquid and liquid-spec.")

    @Argument(help: "Files of cases, in JSON.")
    var files: [String]

    @Flag(help: "Say of each failing case what came instead.")
    var verbose = false

    /// The present moment of liquid-spec: 2024-01-01 00:01:58 UTC.
    private static let clock = Instant(secondsSince1970: 1_704_067_318)

    func run() throws {
        var passed = 0
        var failed = 0
        for file in files {
            for example in try examples(in: file) {
                guard let failure = example.failure(at: Self.clock) else {
                    passed += 1
                    continue
                }
                failed += 1
                print(verbose ? "\(example.name): \(failure)" : example.name)
            }
        }
        print("\(passed) passed, \(failed) failed")
        if failed > 0 { throw ExitCode.failure }
    }

    private func examples(in file: String) throws -> [Example] {
        let data = try Data(contentsOf: URL(filePath: file))
        var reader = JSONReader(Array(data))
        let document = try reader.document()
        guard let cases = document.items ?? document["tests"]?.items else {
            throw ValidationError("\(file): expected a list of cases, or an object with `tests`")
        }
        return try cases.map { json in
            guard let example = Example(json) else {
                let name = json["name"]?.text ?? "a case without a name"
                throw ValidationError("\(file): \(name): expected a template and a result")
            }
            return example
        }
    }
}
