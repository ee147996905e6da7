import Core
import Liquid
import Testing

/// The names and types that templates are checked against come from Swift's own.
@Suite struct SchemaTests {
    private struct Data: Codable {
        struct Item: Codable {
            let name: String
            let dueOn: CalendarDate?
        }

        let fullName: String
        let count: Int
        let share: Double
        let isOpen: Bool
        let items: [Item]
        let first: Item?
        let note: Markup?
        let at: Instant
    }

    private static let item = "record(name: text, due_on: optional(date))"

    private func text(_ shape: Shape) -> String {
        switch shape {
        case .list(let item): "list(\(text(item)))"
        case .optional(let shape): "optional(\(text(shape)))"
        case .record(let schema): "record(\(text(schema)))"
        default: "\(shape)"
        }
    }

    private func text(_ schema: Schema) -> String {
        schema.fields.map { "\($0.name): \(text($0.shape))" }.joined(separator: ", ")
    }

    @Test func `a schema is what the type says, in the words of templates`() {
        #expect(
            text(Schema(of: Data.self))
                == "full_name: text, count: number, share: number, is_open: boolean, "
                + "items: list(\(Self.item)), first: optional(\(Self.item)), "
                + "note: optional(markup), at: instant")
    }

    @Test func `a value is laid out by the same names, and nil is declared`() throws {
        let day = try #require(CalendarDate("2026-11-12"))
        let data = Data(
            fullName: "Zoë", count: 2, share: 0.5, isOpen: true,
            items: [.init(name: "a", dueOn: day), .init(name: "b", dueOn: nil)], first: nil,
            note: nil, at: Instant(secondsSince1970: 0))
        let source = """
            {{ full_name }} {{ count }} {{ share }} {{ is_open }} {{ items[0].due_on }} \
            {{ items[1].name }} {{ at }}{% if first or note or items[1].due_on %}!{% endif %}
            """
        let template = try Environment().template(named: "t", source: source)
        #expect(
            template.findings(against: Schema(of: Data.self)).map(\.code) == [
                .unguardedOptional, .unguardedOptional,
            ])
        #expect(
            try template.render(Context(encoding: data)).text
                == "Zoë 2 0.5 true 2026-11-12 b 1970-01-01 00:00:00 +0000")
    }

    @Test func `several types lie side by side`() {
        struct More: Codable { let more: [String] }
        #expect(
            text(Schema(of: [More.self, Data.Item.self]))
                == "more: list(text), name: text, due_on: optional(date)")
    }
}
