/// A template engine with one job, whose context lies ready.
protocol Engine {
    /// A template that is ready to render.
    associatedtype Compiled

    static var name: String { get }
    /// The ending of the files in Templates/ that hold its templates.
    static var ending: String { get }

    func compile(_ source: String) throws -> Compiled
    func render(_ template: Compiled) throws -> String
    /// Work that only this engine knows, beside compiling and rendering.
    func furtherWork(with template: Compiled) -> [Phase: () throws -> Void]
}

extension Engine {
    func furtherWork(with template: Compiled) -> [Phase: () throws -> Void] { [:] }

    /// The text of a job, from its source on.
    func text(of job: Job) throws -> String {
        try render(compile(job.template(Self.ending)))
    }

    /// Everything there is to time.
    func work(at job: Job) throws -> [Work] {
        let source = try job.template(Self.ending)
        let template = try compile(source)
        var phases = furtherWork(with: template)
        phases[.compile] = { keep(try compile(source)) }
        phases[.render] = { keep(try render(template)) }
        return Phase.allCases.compactMap { phase in
            phases[phase].map { Work(engine: Self.name, job: job, phase: phase, once: $0) }
        }
    }
}
