/// The `import.yaml` that the first import writes.
///
/// Its comments explain every key.
enum ScaffoldSettings {
    /// The largest number of titles that the file lists.
    private static let maximumTitles = 60

    /// Returns the file, with the titles that the import found on forms.
    static func text(naming groups: [ImportReport.Group]) -> String {
        var titles: [String] = []
        for group in groups {
            guard let title = group.title, !title.hasSuffix("…") else { continue }
            let kind = group.isAttribute ? "attribute" : "question"
            titles.append("#   - \(kind): \(String(reflecting: title))")
        }
        guard !titles.isEmpty else { return text }
        let lines = titles.uniqued.prefix(maximumTitles).joined(separator: "\n")
        return text + "\n# The first import found these titles on forms. All of them are private:\n"
            + lines + "\n"
    }

    static let text = """
        # This file explains your own words to `regards import`. Remove the "#" in front of the lines
        # that you want to use. Import again after a change.

        # The next step that a letter tells an active candidate to expect. The import fills it in when it
        # adds an application; the first entry that fits counts. Candidates read this text, so change it to
        # something that you will keep. Without next_steps, fill in next_step and next_step_by in
        # applications.csv yourself.
        next_steps:
          - next_step: word from us on how we go on
            within: 5 business days
        #  - stage: Take-home test
        #    next_step: our comments on your test
        #    within: 10 business days

        # Texts on forms that candidates may read. Everything else that interviewers wrote is private.
        # Name a text by the title of its question, or by the attribute that it is a note on ("*" means
        # every attribute). `as` says how letters use the text:
        #   feedback   a strength or a point to improve, depending on the rating
        #   strength   always a strength
        #   growth     always a point to improve
        #   advice     advice on the feedback that `for` names
        # shareable:
        #   - attribute: "*"
        #     as: feedback
        #   - question: Feedback for the candidate
        #     as: feedback
        #   - question: How to improve
        #     as: advice
        #     for: Feedback for the candidate

        # Your own words for ratings: strong_no, no, mixed, yes, strong_yes or undecided.
        # ratings:
        #   Meets the bar: yes

        # Your own words for the status of an application: active, offer, hired, rejected, withdrawn,
        # on_hold or closed. Under `stages`, the status that active applications have in a stage.
        # statuses:
        #   paused: on_hold
        # stages:
        #   Offer sent: offer

        # Your own words for the status of an interview: held or not_held.
        # interviews:
        #   debriefed: held

        # Reasons that do not say who decided. `status` is rejected, withdrawn or any other status; `as` is
        # the name of the reason in reasons.yaml.
        # reasons:
        #   - reason: Timing
        #     status: withdrawn
        #     as: Position filled

        # Interviews that are only a look at documents. Nobody is thanked for them.
        # reviews: [Portfolio check]

        # The name in the greeting if your system has only one field for the whole name: whole_name or
        # first_word.
        # greeting: first_word

        # The time zone for dates of candidates whose own time zone is not known.
        # time_zone: America/New_York

        """
}
