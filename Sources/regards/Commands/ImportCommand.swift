import ArgumentParser
import Foundation
import Imports

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the exports of an applicant tracking system into the workspace.",
        discussion: """
            Several files of one system are read together, in any order; what they hold is told by \
            their fields. Every free text stays private unless import.yaml names it. Demographic data, \
            pay and health are dropped unread. All of an export is written, or nothing; what was \
            filled in by hand stays.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Argument(help: ArgumentHelp("Whose export it is.", valueName: "format"))
    var format: Import.Format

    @Argument(help: "The files of the export: JSON, one record a line too, or CSV for csv.")
    var file: [String]

    @Flag(help: "Report what would be taken, and write nothing.")
    var dryRun = false

    func run() throws {
        let bar = ImportProgress()
        defer { bar.end() }
        let work = Import(
            format, into: options.workspace, on: try Clock.mailDate().day,
            in: TimeZone.current.identifier)
        let report = try work.run(
            file, isDryRun: dryRun, keepsAllPlaces: options.json, progress: bar.show)
        bar.end()
        if options.json { return try JSONOutput.print(ImportSummary(report, isDryRun: dryRun)) }
        ImportSummary(report, isDryRun: dryRun).lines.forEach { Terminal.print($0) }
        Terminal.log("next: regards check\(options.workspaceOption)")
    }
}
