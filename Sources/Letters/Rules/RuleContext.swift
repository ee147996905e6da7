import Core

/// A letter that is to be composed: its kind, its records, its sender and its day.
///
/// It has everything that a check of the records reads.
struct RuleContext: Sendable {
    let kind: LetterKind
    let records: ApplicationContext
    let team: HiringTeam

    /// The day on which the letter is composed.
    let today: CalendarDate

    /// The moment at which it is composed.
    let moment: Instant

    /// The files that go with it.
    let attachments: Attachments

    /// The person who takes responsibility for its wording, if there is one.
    let allowance: Allowance?

    /// The keys of the positions that the batch is made for; empty where it is made for all.
    let positions: Set<String>

    /// The amount of reasons that it may give.
    let writtenFeedback: WrittenFeedback

    /// The entry of the catalog for the recorded reason.
    let recordedReason: ReasonCatalog.Entry?

    /// The standard words that the letter gives as its reason.
    let reason: ReasonCatalog.Text?

    /// The feedback on the forms that this letter may tell.
    let feedback: Feedback

    /// The names of the interviewers, as far as the letter may not have them.
    let interviewers: InterviewerNames

    /// The words that are no name in the language of the letter.
    let commonWords: CommonWords

    /// The promises to the candidate so far.
    let promises: PromiseHistory

    /// The texts that were written for this candidate and go into the letter, first the `sources`.
    let shareable: [Shareable]

    /// The search for watched wording.
    let watch: WordingWatch

    /// The topics that its words touch.
    let wordings: [Wording]

    init(
        of kind: LetterKind, to records: ApplicationContext, from team: HiringTeam,
        on day: CalendarDate,
        at moment: Instant, attaching attachments: Attachments = Attachments(),
        allowing allowance: Allowance? = nil, within positions: Set<String> = []
    ) {
        let application = records.application
        let language = application.candidate.language ?? team.language
        self.kind = kind
        self.records = records
        self.team = team
        self.allowance = allowance
        self.positions = positions
        today = day
        self.moment = moment
        self.attachments = attachments
        watch = WordingWatch(language: language)
        // An offer always gives reasons. The outcome of a background check is never one in writing.
        if !kind.tellsGrowth {
            writtenFeedback = .individual
        } else if let reason = application.reason,
            watch.findings(in: reason.words).contains(where: { $0.topic == .security })
        {
            writtenFeedback = .none
        } else {
            writtenFeedback = team.feedbackPolicy.writtenFeedback(for: application)
        }
        recordedReason = team.feedbackPolicy.reasons.entry(for: application.reason)
        feedback = Feedback(
            from: writtenFeedback == .individual ? records.forms : [], for: kind)
        // If the forms have no point to grow in, the recorded reason takes their place.
        reason =
            kind.tellsGrowth && writtenFeedback != .none && feedback.growth.isEmpty
            ? recordedReason.flatMap { team.choice(of: $0.texts, in: language) } : nil
        var texts = (feedback.items.flatMap(\.sources) + (reason?.sources ?? [])).map(\.text)
        if let nextStep = application.nextStep.description {
            texts.append(ShareableText(nextStep, at: application.place))
        }
        shareable = texts.map(Shareable.init)
        wordings = shareable.flatMap { [watch] text in
            watch.findings(in: text.words).map { Wording(topic: $0.topic, place: text.place) }
        }
        let commonWords = CommonWords(language: language)
        self.commonWords = commonWords
        interviewers = InterviewerNames(
            of: records.forms,
            without: Self.teamNames(records, team)
                // A longer name holds something else, such as a remark on the person.
                + Self.names(of: application.candidate).filter { Words($0).count <= 5 },
            common: commonWords)
        promises = PromiseHistory(
            of: application, past: records.past, confirmations: records.confirmations,
            by: team, on: day)
    }

    /// The words of a text for the candidate, and its place.
    struct Shareable: Sendable {
        let words: Words
        let place: Place

        init(_ text: ShareableText) {
            words = Words(seen: text.words)
            place = text.place
        }
    }

    /// A topic that a text for the candidate touches, and the place of that text.
    struct Wording: Hashable, Sendable {
        let topic: WatchedTopic
        let place: Place

        var reason: String { "wording about \(topic.rawValue): \(topic.reason)" }
    }

    var application: Application { records.application }

    /// The texts for the candidate that the decision rests on, the most important first, each with
    /// the path under which templates know it.
    var sources: [(path: String, source: Source)] {
        let lists = [("strengths", feedback.strengths), ("growth", feedback.growth)]
        let items = lists.flatMap { name, items in
            items.enumerated().flatMap { index, item in
                item.sources.map { ("\(name)[\(index)].\($0.field.rawValue)", $0) }
            }
        }
        return items + (reason?.sources ?? []).map { ("reason.\($0.field.rawValue)", $0) }
    }

    /// The names that the letter may have: the recipient's, the sender's, and those of the job.
    var ownNames: [String] {
        Self.teamNames(records, team) + Self.names(of: application.candidate)
    }

    /// The names on the side of the team that a letter may have, although they may be private in
    /// other letters.
    ///
    /// Whoever the candidate is to meet by the records belongs here, too.
    private static func teamNames(_ records: ApplicationContext, _ team: HiringTeam) -> [String] {
        [team.sender.name, team.organization.name, records.position.title]
    }

    private static func names(of candidate: Candidate) -> [String] {
        let names = [
            candidate.givenName, candidate.preferredName, candidate.familyName, candidate.fullName,
        ]
        return names.compactMap(\.self) + candidate.wholeNames
    }

    /// The texts that letters show of the records and the settings, and that are no secret where a
    /// private text has them, too: titles, places of work, the sender.
    var openTexts: [String] {
        let positions = [records.position] + openRoles.map(\.position)
        let texts = [team.organization.name, team.sender.name, team.sender.title]
        return (texts + positions.flatMap { [$0.title, $0.team, $0.location] }).compactMap(\.self)
    }

    /// The open positions that it may name.
    var openRoles: [OpenRole] { kind.tellsGrowth ? OpenRole.all(for: records, on: today) : [] }

    /// The place of the text for the candidate that has these words, or else of the application.
    func place(of words: some RandomAccessCollection<Word>) -> Place {
        shareable.first { text in
            !text.words.ranges(of: words).isEmpty
        }?.place ?? application.place
    }
}

/// A named person's word that a letter may keep a wording that touches a protected topic.
package struct Allowance: Hashable, Sendable {
    /// The person.
    package let by: String

    /// Takes a person's word; it is kept with the letter.
    package init(by person: String) {
        by = person
    }
}
