import Liquid

/// The `Liquid` of Regards, with the rules for letters: an undefined name is an error.
struct RegardsEngine: Engine {
    static let name = "Regards"
    static let ending = "liquid"

    private let environment = Environment(dialect: .letters, escaping: .html)
    private let record: any Encodable
    private let context: Context

    init(at job: Job) throws {
        record = try job.record()
        context = Context(encoding: record)
    }

    func compile(_ source: String) throws -> Template {
        try environment.template(named: "benchmark", source: source)
    }

    func render(_ template: Template) throws -> String {
        try template.render(context).text
    }

    func furtherWork(with template: Template) -> [Phase: () throws -> Void] {
        [
            .encode: { keep(Context(encoding: record)) },
            .encodeAndRender: { keep(try template.render(Context(encoding: record)).text) },
        ]
    }
}
