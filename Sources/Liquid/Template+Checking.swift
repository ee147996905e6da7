extension Template {
    /// All that is wrong with the template and its partials over data of a type, in the order of
    /// their places and at most a hundred; empty where nothing is.
    ///
    /// No data is needed: a name that is misspelt in a branch that no candidate takes is found, too.
    /// A template without findings can still be stopped by a record: where it says so itself
    /// (`abort`, `require`), where a filter is told a property by the data, where a list is empty that `sentence` is asked to write, by a division
    /// by zero or a fraction where a whole number is needed, by a line break in a header, by text
    /// that is no base64, or by a limit.
    public func findings(against schema: Schema) -> [TemplateError] {
        var checker = Checker(parts.program, schema, environment: parts.environment)
        checker.check()
        return parts.program.errors(checker.faults)
    }
}
