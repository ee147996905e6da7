/// The `import.yaml` that an import begins with, where none is there.
enum ScaffoldSettings {
    /// The most titles that are named.
    private static let maximumTitles = 60

    /// The file, with the titles that were met on forms.
    static func text(naming groups: [ImportReport.Group]) -> String {
        var titles: [String] = []
        for group in groups {
            guard let title = group.title, !title.hasSuffix("…") else { continue }
            let kind = group.isAttribute ? "attribute" : "question"
            titles.append("#   - \(kind): \(String(reflecting: title))")
        }
        guard !titles.isEmpty else { return text }
        let lines = titles.uniqued.prefix(maximumTitles).joined(separator: "\n")
        return text + "\n# The titles that the first import met, all of them private:\n\(lines)\n"
    }

    static let text = """
        # What `regards import` makes of this team's own words. Import again after a change.

        # What active candidates are told to expect next, where next_step in applications.csv is empty when
        # their application is first imported; the first that fits holds. It is printed in letters: change it
        # to what you keep to, or remove it and fill in next_step and next_step_by yourself.
        next_steps:
          - next_step: word from us on how we go on
            within: 5 business days
        #  - stage: Take-home test
        #    next_step: our comments on your test
        #    within: 10 business days

        # Everything that interviewers wrote is private. What was written for candidates is named here, by
        # the title of its question, or by the attribute that it stands beside as a note ("*" for each).
        # `as` is feedback (a strength or a point to grow in, by the rating of the attribute, or of the form
        # for a question), strength, growth, or advice (for a question: on which competency).
        # shareable:
        #   - attribute: "*"
        #     as: feedback
        #   - question: Feedback for the candidate
        #     as: feedback
        #   - question: How to improve
        #     as: advice
        #     for: Feedback for the candidate

        # The team's own words for ratings, and for how far a candidacy has come; by stage for active ones.
        # ratings:
        #   Meets the bar: yes            # strong_no no mixed yes strong_yes undecided
        # statuses:
        #   paused: on_hold               # active offer hired rejected withdrawn on_hold closed
        # stages:
        #   Offer sent: offer
        # interviews:
        #   debriefed: held               # or not_held

        # Who decided, and what reasons.yaml calls it, for recorded reasons that do not say.
        # reasons:
        #   - reason: Timing
        #     status: withdrawn
        #     as: Position filled

        # Interviews that are none: forms on papers.
        # reviews: [Portfolio check]

        # How to greet where the name is in one piece: whole_name, or first_word.
        # greeting: first_word

        # The zone of the days that moments fall on, where a candidate's is not known.
        # time_zone: America/New_York

        """
}
