/// A compiled template, ready to be rendered.
public struct Template: Sendable {
    /// The compiled form, shared because a copy would count many references.
    final class Parts: Sendable {
        /// The template itself, followed by the partials that it reaches.
        let program: Program
        /// The source that each partial is, for those that are asked for by a name out of the data.
        let units: [String: UInt32]
        let environment: Environment

        init(program: Program, units: [String: UInt32], environment: Environment) {
            self.program = program
            self.units = units
            self.environment = environment
        }
    }

    let parts: Parts

    /// Prints the template over `context`, whose fields are all that it can reach.
    ///
    /// With `tracing`, the rendering also tells for each stretch of its text where it came from.
    ///
    /// - Throws: The first error met. Nothing of a failed rendering is given back.
    public func render(
        _ context: Context, tracing: Bool = false
    ) throws(TemplateError) -> Rendering {
        do {
            return try parts.program.withRows { (rows) throws(Fault) in
                var renderer = Renderer(parts, rows, context, isTracing: tracing)
                return try renderer.render()
            }
        } catch {
            throw parts.program.error(error)
        }
    }

    /// Prints what can be printed of the template over `context`, and tells of every gap.
    ///
    /// It is for showing all that a record lacks at once. A rendering with gaps is no letter.
    public func tryOut(_ context: Context) -> Rendering {
        do {
            return try parts.program.withRows { (rows) throws(Fault) in
                var renderer = Renderer(parts, rows, context, isTracing: false)
                renderer.faults = []
                return try renderer.render()
            }
        } catch {
            var rendering = Rendering(text: "")
            rendering.gaps = [Rendering.Gap(offset: 0, error: parts.program.error(error))]
            return rendering
        }
    }
}

extension Template {
    /// All that is wrong with the template and its partials over data of a type, in the order of
    /// their places and at most a hundred; empty where nothing is.
    ///
    /// No data is needed: a name that is misspelt in a branch that no candidate takes is found,
    /// too. A template without findings can still be stopped by a record: where it says so itself
    /// (`abort`, `require`), where a filter is told a property by the data, where a list is empty
    /// that `sentence` is asked to write, by a division by zero or a fraction where a whole number
    /// is needed, by a line break in a header, by text that is no base64, or by a limit.
    public func findings(against schema: Schema) -> [TemplateError] {
        var checker = Checker(parts.program, schema, environment: parts.environment)
        checker.check()
        return parts.program.errors(checker.faults)
    }
}
