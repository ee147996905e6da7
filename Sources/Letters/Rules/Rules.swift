package import Core

/// A check of the records, before there is any text.
protocol RecordCheck: Sendable {
    /// The reason why this candidate may not get this letter; `nil` if there is none.
    func objection(in context: RuleContext) -> Objection?
}

/// A check of the finished letter, as the candidate would read it.
protocol LetterCheck: Sendable {
    /// The reason why this letter may not go; `nil` if there is none.
    func objection(to letter: Letter, in context: RuleContext) -> Objection?
}

/// A check of an approved letter, just before it is sent.
protocol SendingCheck: Sendable {
    /// The reason why this letter may not be sent now; `nil` if there is none.
    func objection(to letter: ApprovedLetter) -> Objection?
}

/// The reason of one check, without the name of its rule.
struct Objection {
    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    let reason: String

    /// The place to look at; `nil` if no file has it.
    let place: Place?

    /// The moment from which the letter may go; `nil` if it needs a change of the records.
    let until: Instant?

    init(_ reason: String, at place: Place?, until: Instant? = nil) {
        self.reason = reason
        self.place = place
        self.until = until
    }
}

/// A reason why a letter may not go: the rule, a sentence to read, and the place to look at.
package struct Hold: Hashable, Sendable {
    /// The name of the rule that holds the letter.
    package let rule: String

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    package let reason: String

    /// The place to look at; `nil` if no file has it.
    package var place: Place?

    /// The moment from which the letter may go; `nil` if it needs a change of the records.
    package let until: Instant?

    init(_ rule: Rule, _ objection: Objection) {
        self.rule = rule.name
        reason = objection.reason
        place = objection.place
        until = objection.until
    }

    /// Holds a letter by a rule, for a reason.
    package init(_ rule: Rule, _ reason: String, at place: Place) {
        self.init(rule, Objection(reason, at: place))
    }
}

/// The rules that are applied while a letter is composed.
package struct Rules: Sendable {
    private var records: [(rule: Rule, check: any RecordCheck)] = []
    private var letters: [(rule: Rule, check: any LetterCheck)] = []

    /// All rules, with the private texts and names that no letter may have.
    package init(guarding privacy: PrivacyIndex) {
        for rule in Rule.all {
            switch rule.check {
            case .records(let checks): records += checks.map { (rule, $0) }
            case .letter(let check): letters.append((rule, check(privacy)))
            case .sending, .elsewhere: break
            }
        }
    }

    /// The same rules without one, to see what it alone holds.
    package func without(_ name: String) -> Rules {
        var rules = self
        rules.records.removeAll { $0.rule.name == name }
        rules.letters.removeAll { $0.rule.name == name }
        return rules
    }

    /// Every objection of the records.
    func holds(in context: RuleContext) -> [Hold] {
        records.compactMap { rule, check in
            check.objection(in: context).map { Hold(rule, $0) }
        }
    }

    /// Every objection to the finished letter.
    func holds(on letter: Letter, in context: RuleContext) -> [Hold] {
        letters.compactMap { rule, check in
            check.objection(to: letter, in: context).map { Hold(rule, $0) }
        }
    }
}
