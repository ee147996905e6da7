import Core
import Files
import Letters
import Records

/// The settings of a team for imports, from `import.yaml`: the meaning of its own words, and the
/// texts that candidates may read.
struct ImportSettings {
    /// The file's name.
    static let fileName = "import.yaml"

    /// The given name of a person whose name the export has in one piece.
    enum Greeting: String, CaseIterable {
        case wholeName = "whole_name"
        case firstWord = "first_word"
    }

    /// The meaning of an interview's status.
    enum InterviewOutcome: String, CaseIterable {
        case held
        case notHeld = "not_held"
    }

    /// The meaning of a recorded reason.
    struct Reason {
        let status: Application.Status?

        /// Its name in `reasons.yaml`.
        let name: String?
    }

    /// A kind of free text that candidates may read.
    struct Share {
        /// The use of the text on the form.
        enum Use: String, CaseIterable {
            case feedback, advice, strength, growth
        }

        let isAttribute: Bool

        /// The comparable title; `*` for every attribute.
        let title: String
        let use: Use

        /// The title of the feedback that an advice belongs to.
        let competency: String?
    }

    /// The next step and its date that new active applications get.
    struct NextStep {
        let stage: String?
        let description: String
        let term: DeadlineRule.Term
    }

    private(set) var timeZone: String?
    private(set) var greeting = Greeting.wholeName
    private(set) var ratings: [String: Rating] = [:]
    private(set) var statuses: [String: Application.Status] = [:]
    private(set) var stages: [String: Application.Status] = [:]

    private(set) var interviews: [String: InterviewOutcome] = [:]
    private(set) var reasons: [String: Reason] = [:]
    private(set) var reviews: Set<String> = []
    private(set) var shares: [Share] = []
    private(set) var nextSteps: [NextStep] = []

    /// Reads the file of a workspace; the scaffold if the workspace has none.
    init(_ file: WorkspaceFile, exists: Bool, _ faults: inout [Diagnostic]) throws {
        let yaml = YAMLFile(file)
        let top =
            exists
            ? try yaml.mapping(&faults)
            : yaml.mapping(of: Array(ScaffoldSettings.text.utf8), &faults)
        guard let top else { return }
        var row = top.row(
            ["time_zone", "greeting"],
            nested: [
                "ratings", "statuses", "stages", "interviews", "reasons", "reviews", "shareable",
                "next_steps",
            ],
            &faults)
        timeZone = row.value("time_zone", "a time zone such as Europe/Berlin") {
            Zone(named: $0) == nil ? nil : $0
        }
        greeting = row.choice("greeting") ?? .wholeName
        faults += row.faults
        ratings = Self.words("ratings", of: top, &faults)
        statuses = Self.words("statuses", of: top, &faults)
        stages = Self.words("stages", of: top, &faults)
        interviews = Self.words("interviews", of: top, &faults)
        reviews = Set(top.texts("reviews", &faults).map(\.text.comparable))
        for entry in top.list("reasons", &faults) {
            var row = entry.row(["reason", "status", "as"], &faults)
            let name = row.required("reason")
            let status: Application.Status? = row.choice("status")
            if let name {
                reasons[name.comparable] = Reason(status: status, name: row.text("as"))
            }
            faults += row.faults
        }
        shares = top.list("shareable", &faults).compactMap { Self.share($0, &faults) }
        nextSteps = top.list("next_steps", &faults).compactMap { Self.nextStep($0, &faults) }
    }

    /// Returns the use of a text on a form; nil if the text is private.
    func share(of title: String, isAttribute: Bool) -> Share? {
        guard !shares.isEmpty else { return nil }
        let title = title.comparable
        return shares.first {
            $0.isAttribute == isAttribute
                && ($0.title == title || $0.isAttribute && $0.title == "*")
        }
    }

    /// Returns the next step of an application in a stage; nil if the team names none.
    func nextStep(in stage: String?) -> NextStep? {
        nextSteps.first { $0.stage == nil || $0.stage == stage?.comparable }
    }

    private static func words<Meaning: RawRepresentable<String> & CaseIterable>(
        _ key: String, of top: YAMLMapping, _ faults: inout [Diagnostic]
    ) -> [String: Meaning] {
        guard let mapping = top.mapping(key, &faults) else { return [:] }
        let names = mapping.keys.map(\.text)
        var row = mapping.row(names, &faults)
        var words: [String: Meaning] = [:]
        for name in names {
            if let meaning: Meaning = row.choice(name) { words[name.comparable] = meaning }
        }
        faults += row.faults
        return words
    }

    private static func share(_ entry: YAMLMapping, _ faults: inout [Diagnostic]) -> Share? {
        var row = entry.row(["attribute", "question", "as", "for"], &faults)
        defer { faults += row.faults }
        let attribute = row.text("attribute")
        guard let title = attribute ?? row.required("question") else { return nil }
        let use: Share.Use? = row.text("as") == nil ? .feedback : row.choice("as")
        if use == .advice, attribute == nil, row.text("for") == nil {
            row.fail(.needs("as: advice", "for"), in: "as")
        }
        return use.map {
            Share(
                isAttribute: attribute != nil, title: title.comparable, use: $0,
                competency: row.text("for")?.comparable)
        }
    }

    private static func nextStep(_ entry: YAMLMapping, _ faults: inout [Diagnostic]) -> NextStep? {
        var row = entry.row(["stage", "next_step", "within"], &faults)
        defer { faults += row.faults }
        let description = row.required("next_step")
        let term: DeadlineRule.Term? =
            row.required("within") == nil
            ? nil
            : row.value("within", "a term such as 5 business days or 14 days") {
                DeadlineRule.Term($0)
            }
        guard let description, let term else { return nil }
        return NextStep(
            stage: row.text("stage")?.comparable, description: description, term: term)
    }
}

extension String {
    /// The text in a form for comparing: lower case, without HTML and surrounding blanks.
    var comparable: String { withoutHTML.lowercased() }
}
