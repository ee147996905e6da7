import Core
import Liquid

/// One case of a suite: a template, what it is rendered over, and what must come of it.
struct Example {
    /// The expected result of a template.
    enum Expectation {
        /// One of these texts.
        case output([String])
        /// A text that matches the pattern.
        case pattern(String)
        /// An error when the template is read, or else when it is rendered.
        case error(Phase)
        /// A text that holds all of these, whatever the case of their letters.
        case outputWith([String])
    }

    enum Phase {
        case parsing, rendering, any
    }

    let name: String
    let template: String
    let context: Context
    let partials: [String: Environment.Partial]
    let dialect: Dialect
    /// Tells whether errors are printed into the text.
    let showsErrors: Bool
    let expectation: Expectation

    /// Reads a case of golden-liquid or of liquid-spec; they tell themselves apart by their fields.
    init?(_ json: JSON) {
        guard let name = json["name"]?.text, let template = json["template"]?.text else {
            return nil
        }
        self.name = name
        self.template = template
        context = Context(Record(json["data"] ?? json["environment"] ?? .null))
        partials = Self.partials(
            (json["templates"] ?? json["filesystem"] ?? .null).members, for: template)
        let isRigid =
            json["error_mode"]?.text == "strict2"
            || json["tags"]?.items?.contains { $0.text == "strict2" } == true
        dialect = isRigid ? .rigid : .standard
        if case .bool(true)? = json["render_errors"] {
            showsErrors = true
        } else {
            showsErrors = false
        }
        guard let expectation = Expectation(json) else { return nil }
        self.expectation = expectation
    }

    /// The partials by every name that a template asks for them by: the file system of liquid-spec
    /// does not mind capitals, and adds `.liquid`.
    private static func partials(
        _ members: [JSON.Member], for template: String
    ) -> [String: Environment.Partial] {
        var partials: [String: Environment.Partial] = [:]
        let sources = members.compactMap(\.value.text)
        let words = ([template] + sources).flatMap { $0.split { $0 == "'" || $0 == "\"" } }
        for member in members {
            guard let source = member.value.text else { continue }
            let partial = Environment.Partial(named: member.name, source: source)
            let path = Self.path(member.name)
            for word in words where Self.path(word) == path { partials[String(word)] = partial }
            partials[member.name] = partial
        }
        return partials
    }

    private static func path(_ name: some StringProtocol) -> String {
        let name = name.lowercased()
        return name.hasSuffix(".liquid") ? String(name.dropLast(7)) : name
    }

    /// As many partials inside each other as Shopify's implementation allows.
    private static var limits: Limits {
        var limits = Limits()
        limits.partials = 99
        limits.nesting = 200
        return limits
    }

    /// The difference between the result and the expectation; nil if there is none.
    func failure(at present: Instant) -> String? {
        let environment = Environment(
            dialect: dialect, limits: Self.limits, localization: Localization(present: present),
            partials: partials)
        let compiled: Template
        do {
            compiled = try environment.template(named: name, source: template)
        } catch {
            return accepts(.parsing) ? nil : "not read: \(error.errors[0].message)"
        }
        do {
            let text =
                showsErrors
                ? compiled.tryOut(context).textWithErrors(in: name)
                : try compiled.render(context).text
            return accepts(text) ? nil : "printed \(String(reflecting: text))"
        } catch {
            return accepts(.rendering) ? nil : "not rendered: \(error.message)"
        }
    }

    private func accepts(_ phase: Phase) -> Bool {
        switch (expectation, phase) {
        case (.error(.any), _), (.error(.parsing), .parsing), (.error(.rendering), .rendering): true
        // A template that must fail when it is rendered may fail before.
        case (.error(.rendering), .parsing): true
        default: false
        }
    }

    private func accepts(_ text: String) -> Bool {
        switch expectation {
        case .output(let texts): texts.contains { $0.utf8.elementsEqual(text.utf8) }
        case .pattern(let pattern): (try? Regex(pattern).firstMatch(in: text)) != nil
        case .outputWith(let parts):
            parts.allSatisfy { text.lowercased().contains($0.lowercased()) }
        case .error: false
        }
    }
}

extension Example.Expectation {
    fileprivate init?(_ json: JSON) {
        if case .bool(true)? = json["invalid"] {
            self = .error(.any)
        } else if let errors = json["errors"] {
            self =
                if let parts = errors["output"]?.items {
                    .outputWith(parts.compactMap(\.text))
                } else {
                    .error(errors["parse_error"] != nil ? .parsing : .rendering)
                }
        } else if let pattern = json["expected_pattern"]?.text {
            // What Ruby calls `m` is elsewhere called `s`.
            self = .pattern(pattern.replacing("(?m)", with: "(?s)"))
        } else if let result = (json["result"] ?? json["expected"])?.text {
            self = .output([result])
        } else if let results = json["results"]?.items {
            self = .output(results.compactMap(\.text))
        } else {
            return nil
        }
    }
}

extension Record {
    fileprivate init(_ json: JSON) {
        self.init()
        for member in json.members { self[member.name] = Value(member.value) }
    }
}

extension Value {
    fileprivate init(_ json: JSON) {
        switch json {
        case .null: self = .nil
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .decimal(let value): self = .decimal(value)
        case .string(let value): self = .string(value)
        case .array(let items): self = .array(items.map(Value.init))
        case .object(let members):
            // liquid-spec writes a date so.
            if members.count == 1, members[0].name == "$timestamp",
                let text = members[0].value.text,
                let date = CalendarDate(text)
            {
                self = .date(date)
            } else {
                self = .record(Record(json))
            }
        }
    }
}
