import ArgumentParser

@main
struct Engines: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Template engines in Swift, each with the same jobs.",
        discussion: "Templates/ and Data/ are read from the current folder.",
        subcommands: [Write.self, Time.self, Repeat.self])
}

extension Engines {
    /// Every engine with one job.
    static func all(at job: Job) throws -> [any Engine] {
        [try RegardsEngine(at: job), try MustacheEngine(at: job), try StencilEngine(at: job)]
    }
}
