import Core

/// A letter that is wanted: which one, to whom, from whom and on which day.
///
/// It is all that a rule over the records looks at.
struct RuleContext: Sendable {
    let kind: LetterKind
    let candidacy: ApplicationContext
    let team: HiringTeam

    /// The day on which the letter is composed.
    let today: CalendarDate

    /// The moment at which it is.
    let moment: Instant

    /// The files that go with it.
    let enclosures: Enclosures

    /// Who takes responsibility for its wording, if somebody does.
    let allowance: Allowance?

    /// The keys of the positions that the batch is made for; empty where it is made for all.
    let positions: Set<String>

    /// How much of the reasons it may give.
    let writtenFeedback: WrittenFeedback

    /// What the catalog says of the recorded reason.
    let recordedReason: ReasonCatalog.Entry?

    /// The standard words that the letter gives as its reason.
    let reason: ReasonCatalog.Text?

    /// What the forms allow this letter to say.
    let feedback: Feedback

    /// What the candidate was promised so far.
    let promises: PromiseHistory

    /// What was written for this candidate, and goes into the letter: first the `sources`.
    let shareable: [Shareable]

    /// What looks through its words.
    let watch: WordingWatch

    /// The topics that its words touch.
    let wordings: [Wording]

    init(
        of kind: LetterKind, to candidacy: ApplicationContext, from team: HiringTeam,
        on day: CalendarDate,
        at moment: Instant, enclosing enclosures: Enclosures = Enclosures(),
        allowing allowance: Allowance? = nil, within positions: Set<String> = []
    ) {
        let application = candidacy.application
        let language = application.candidate.language ?? team.language
        self.kind = kind
        self.candidacy = candidacy
        self.team = team
        self.allowance = allowance
        self.positions = positions
        today = day
        self.moment = moment
        self.enclosures = enclosures
        watch = WordingWatch(language: language)
        // An offer always says why, and what checks have brought is never a reason in writing.
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
            from: writtenFeedback == .individual ? candidacy.forms : [], for: kind)
        // Where the forms do not say what decided, the record does.
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
        promises = PromiseHistory(
            of: application, past: candidacy.past, confirmations: candidacy.confirmations,
            by: team, on: day)
    }

    /// The words of a text for the candidate, which many rules read, and where it stands.
    struct Shareable: Sendable {
        let words: Words
        let place: Place

        init(_ text: ShareableText) {
            words = Words(text.words)
            place = text.place
        }
    }

    /// A topic that the letter's words touch, and where these stand in the records.
    struct Wording: Hashable, Sendable {
        let topic: WatchedTopic
        let place: Place

        var reason: String { "wording about \(topic.rawValue): \(topic.reason)" }
    }

    var application: Application { candidacy.application }

    /// The texts for the candidate that have to do with the decision, and where they come from.
    var sources: [Source] { feedback.items.flatMap(\.sources) + (reason?.sources ?? []) }

    /// The names that the letter may hold: the recipient's, the sender's, and those of the job.
    var ownNames: [String] {
        let candidate = application.candidate
        let names = [
            candidate.givenName, candidate.preferredName, candidate.familyName,
            candidate.fullName, team.sender.name, team.organization.name, candidacy.position.title,
        ]
        return names.compactMap(\.self) + candidate.wholeNames
    }

    /// The open positions that it may name.
    var openRoles: [OpenRole] { kind.tellsGrowth ? OpenRole.all(for: candidacy, on: today) : [] }

    /// Whether the batch is made for a position.
    func isWithinBatch(_ position: String) -> Bool {
        positions.isEmpty || positions.contains(position)
    }

    /// Where words of the letter come from, as far as it can be told: the application, or a text for
    /// the candidate.
    func place(of words: some RandomAccessCollection<Word>) -> Place {
        shareable.first { text in
            !text.words.ranges(of: words).isEmpty
        }?.place ?? application.place
    }
}
