import Stencil

/// Stencil, whose compiled template is a list of tokens: it parses them at every render.
struct StencilEngine: Engine {
    static let name = "Stencil"
    static let ending = "stencil"

    private let environment = Environment()
    private let context: [String: Any]

    /// Structs lie in the context: it copies a dictionary whenever it looks into one.
    init(at job: Job) throws {
        let properties = Mirror(reflecting: try job.record()).children
        context = Dictionary(
            uniqueKeysWithValues: properties.compactMap { label, value in
                label.map { ($0, value) }
            })
    }

    func compile(_ source: String) -> Template {
        Template(templateString: source, environment: environment)
    }

    func render(_ template: Template) throws -> String {
        try template.render(context)
    }
}
