import Mustache

struct MustacheEngine: Engine {
    static let name = "swift-mustache"
    static let ending = "mustache"

    private let context: [String: Any]

    /// Dictionaries lie in the context: it reads structs through `Mirror`, in three times the time.
    init(at job: Job) throws {
        context = try job.fields()
    }

    func compile(_ source: String) throws -> MustacheTemplate {
        try MustacheTemplate(string: source)
    }

    func render(_ template: MustacheTemplate) -> String {
        template.render(context)
    }
}
