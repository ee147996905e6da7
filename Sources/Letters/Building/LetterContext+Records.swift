import MIME

extension LetterContext {
    init(of request: RuleContext, in language: LanguageTag) {
        let (candidacy, team, today) = (request.candidacy, request.team, request.today)
        let application = candidacy.application
        // Who has no name gets no letter: a rule holds it.
        candidate = Person(
            greetingName: application.candidate.greetingName ?? "",
            fullName: application.candidate.fullName ?? "",
            salutation: application.candidate.salutation)
        position = Job(
            title: candidacy.position.title, team: candidacy.position.team,
            location: candidacy.position.location)
        self.application = ApplicationContext(
            appliedOn: application.dates.appliedOn,
            interviewedOn: application.dates.interviewedOn,
            decidedOn: application.dates.decidedOn, onHold: application.status == .onHold)
        nextStep = NextStep(
            description: application.nextStep.description?.withoutFullStop,
            by: application.nextStep.by,
            appointment: application.nextStep.appointment.map(Meeting.init))
        organization = Organization(
            name: team.organization.name, website: team.organization.website)
        sender = Sender(
            name: team.sender.name, title: team.sender.title,
            email: team.sender.email.description, phone: team.sender.phone)
        letter = Sheet(date: today, language: language.text)
        promisedBy = request.promises.movable.map(\.by).min()
        contactUntil = application.contactUntil.flatMap { $0 < today ? nil : $0 }
        attachments = request.enclosures.files.map(\.name.text)
    }
}

extension LetterContext.Meeting {
    init(_ appointment: Appointment) {
        let city = String(appointment.zone.split(separator: "/").last ?? "UTC")
        self.init(
            startsAt: appointment.start, zone: appointment.zone,
            city: city.replacing("_", with: " "), minutes: appointment.minutes,
            place: appointment.place,
            placeUrl: appointment.place.flatMap { place in
                place.hasPrefix("https://") && !place.contains(where: \.isWhitespace) ? place : nil
            })
    }
}

extension GrowthContext.Opening {
    init(_ position: Position) {
        self.init(
            title: position.title, team: position.team, location: position.location,
            url: position.url)
    }
}

extension FeedbackContext {
    init(_ item: Feedback.Item) {
        self.init(feedback: item.feedback.words, advice: item.advice?.words)
    }

    init(_ reason: ReasonCatalog.Text) {
        self.init(feedback: reason.feedback.words, advice: reason.advice?.words)
    }
}

extension String {
    /// The text as it can stand inside of a sentence.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
