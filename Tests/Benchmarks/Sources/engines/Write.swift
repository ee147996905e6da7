import ArgumentParser
import Foundation

struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write what each engine makes of each job.")

    @Argument(help: "The folder to write <job>/<engine> into.")
    var folder: String

    func run() throws {
        for job in Job.allCases {
            let folder = URL(filePath: folder).appending(path: job.rawValue)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for engine in try Engines.all(at: job) {
                let text = try engine.text(of: job)
                try Data(text.utf8).write(to: folder.appending(path: type(of: engine).name))
            }
        }
    }
}
