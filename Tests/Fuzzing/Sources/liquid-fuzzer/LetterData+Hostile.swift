import Liquid

extension LetterData {
    static let hostile = LetterData(
        candidate: Candidate(greetingName: HostileText.markup, fullName: nil),
        position: Position(
            title: HostileText.markdown, team: HostileText.lines, location: nil, skills: [],
            openings: .max),
        application: Application(
            appliedOn: CalendarDate("0001-01-01"), interviewedOn: nil,
            decidedOn: HostileData.day("9999-12-31"), onHold: false),
        nextStep: NextStep(
            description: HostileText.wide, by: CalendarDate("2024-02-29"),
            at: Instant(secondsSince1970: .max)),
        strengths: [
            Point(
                feedback: HostileText.long, advice: nil, evidence: HostileText.liquid,
                rating: .min),
            Point(
                feedback: HostileText.blank, advice: HostileText.quotes,
                evidence: HostileText.number, rating: 0),
        ],
        growth: [],
        organization: Organization(name: HostileText.quotes, website: HostileText.address),
        sender: Sender(
            name: HostileText.wide, title: nil, email: HostileText.address,
            phone: HostileText.number),
        letter: Letter(date: HostileData.day("9999-12-31"), language: HostileText.markup),
        contactUntil: nil, manager: nil, footer: Markup("<hr>\r\n&nbsp;"))
}
