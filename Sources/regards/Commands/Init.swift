import ArgumentParser
import Records

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new workspace.",
        discussion: """
            A new workspace has settings for you to fill in, and empty tables with their headers. With \
            --sample it has invented candidates and evaluation forms, so that you can try everything.
            """)

    @Argument(help: "The folder to make; it must be empty, or not exist yet.")
    var dir = "."

    @Flag(help: "Fill it with invented records.")
    var sample = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() throws {
        let files =
            sample ? Scaffold.sample(inTheWeekOf: try Clock.mailDate().day) : Scaffold.blank
        try Workspace.create(at: dir, with: files)
        if json {
            return try JSONOutput.print(Report(folder: dir, files: files.map(\.path)))
        }
        Terminal.print("made a workspace of \(files.count) files in \(dir)")
        let next = sample ? "regards check" : "edit \(Settings.fileName), then: regards check"
        Terminal.log("next: \(dir == "." ? "" : "cd \(dir) && ")\(next)")
    }

    private struct Report: Encodable {
        let folder: String
        let files: [String]
    }
}
