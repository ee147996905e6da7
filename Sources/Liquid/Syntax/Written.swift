extension Path {
    /// The names of the path as they are written, up to the segment at `last`.
    ///
    /// It shows what the template says and never what an index evaluates to.
    func written(upTo last: Int? = nil) -> String {
        let shown = last.map { segments[...$0] } ?? segments[...]
        return shown.reduce(name) { path, segment in
            switch segment.key {
            case .name(let name) where name.utf8.allSatisfy(\.isNamePart): "\(path).\(name)"
            case .name(let name): "\(path)[\(String(reflecting: name))]"
            case .index(let expression): "\(path)[\(expression.written)]"
            }
        }
    }
}

extension Expression {
    /// The expression as errors name it.
    var written: String {
        switch self {
        case .literal(.string(let text), _): String(reflecting: text)
        case .literal(let value, _): value.printed ?? "nil"
        case .emptiness(let emptiness, _): emptiness.rawValue
        case .path(let path): path.written()
        case .loop(let property, _, _): "forloop.\(property.rawValue)"
        case .comparison, .not, .all, .any: "condition"
        }
    }
}
