import ArgumentParser

struct Repeat: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Do one thing again and again, for a profiler to watch.")

    @Argument(help: "How often.")
    var times: Int

    @Option(help: "The engine.")
    var engine: String

    @Option(help: "The job.")
    var job: Job

    @Option(help: "The phase.")
    var phase: Phase

    func run() throws {
        guard let engine = try Engines.all(at: job).first(where: { type(of: $0).name == engine })
        else { throw ValidationError("no engine is called \(engine)") }
        guard let work = try engine.work(at: job).first(where: { $0.phase == phase })
        else { throw ValidationError("\(type(of: engine).name) has no phase \(phase.rawValue)") }
        for _ in 0..<times { try work.once() }
    }
}
