/// One value of a YAML file, and where it stands.
struct YAMLNode {
    /// A scalar is text, whatever it looks like; `isPlain` where no quotes or blocks say so.
    enum Content {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLPair])
    }

    let content: Content
    let position: YAMLPosition

    /// What was written, where it is a scalar.
    var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }
}

/// A key of a YAML mapping and what stands under it.
struct YAMLPair {
    let key: YAMLNode
    let value: YAMLNode
}

/// A spot in a YAML file: line and column, counted from 1.
struct YAMLPosition {
    let line: Int
    let column: Int
}

/// What keeps a text from being read as YAML, and where.
struct YAMLFailure: Error {
    let problem: String
    let position: YAMLPosition
}
