import ArgumentParser
import Foundation
package import Imports

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import the exports of an applicant tracking system into the workspace.",
        discussion: """
            Name all files of one system together, in any order. Regards recognizes records by their \
            fields. Everything that interviewers wrote stays private unless import.yaml shares it. \
            Demographic data, pay and health are dropped unread. If there is an error, nothing is \
            written. Everything that you filled in by hand stays.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: ArgumentHelp("The system that the files come from.", valueName: "format"))
    var format: Import.Format

    @Argument(help: "The files of the export: JSON (one record a line works too), or CSV for csv.")
    var file: [String]

    @Flag(help: "Report what would be imported, and write nothing.")
    var dryRun = false

    func run() throws {
        let bar = ProgressBar(from: Clock.timestamp(), unit: .mebibytes)
        defer { bar.end() }
        let work = Import(
            format, into: options.workspace, on: try Clock.mailDate().day,
            in: TimeZone.current.identifier)
        let report = try work.run(
            file, isDryRun: dryRun, keepsAllPlaces: options.json, progress: bar.show)
        bar.end()
        let summary = ImportSummary(report, isDryRun: dryRun)
        if options.json { return try JSONOutput.print(summary) }
        summary.lines.forEach { Terminal.print($0) }
        Terminal.log("next: regards check\(options.workspaceOption)")
    }
}

extension Import.Format: ExpressibleByArgument {
    /// The names of the systems, for help and completion.
    package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
