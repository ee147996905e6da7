/// The names that a template may use, and the type of each.
public struct Schema: Hashable, Sendable {
    /// A name and a type.
    public struct Field: Hashable, Sendable {
        /// The name as templates write it.
        public let name: String
        /// The type of its values.
        public let shape: Shape
    }

    /// The fields, in the order in which they are declared.
    public let fields: [Field]

    init(_ fields: [Field]) {
        self.fields = fields
    }

    /// Reads the fields off a type: `greetingName` becomes `greeting_name`, and an optional
    /// property an optional field.
    ///
    /// It accepts the same types as ``Context/init(encoding:)``, so the two cannot drift apart.
    /// Text that templates must not reach is of a type that is not `Codable`: a structure that
    /// holds it does not compile. A type that templates do not have is the programmer's error.
    public init(of type: any Decodable.Type) {
        self.init(of: [type])
    }

    /// Reads the fields off several types, side by side.
    public init(of types: [any Decodable.Type]) {
        fields = types.flatMap { type in
            guard case .record(let schema)? = try? ShapeDecoder.shape(of: type) else {
                preconditionFailure("\(type) is no structure of what templates have")
            }
            return schema.fields
        }
    }

    subscript(name: String) -> Shape? {
        fields.first { $0.name == name }?.shape
    }

    /// The same schema with one more field, or another type for one.
    func adding(_ name: String, _ shape: Shape) -> Schema {
        Schema(fields.filter { $0.name != name } + [Field(name: name, shape: shape)])
    }
}
