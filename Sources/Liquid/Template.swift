/// A compiled template, ready to be rendered.
public struct Template: Sendable {
    /// The template itself, followed by the partials that it reaches.
    let units: [Unit]
    let escaping: Escaping
    let limits: Limits

    /// Prints the template over `context`, whose fields are all that it can reach.
    ///
    /// - Throws: The first error met. Nothing of a failed rendering is given back.
    public func render(_ context: Record) throws(TemplateError) -> String {
        var renderer = Renderer(template: self, context: context)
        return try renderer.render()
    }
}
