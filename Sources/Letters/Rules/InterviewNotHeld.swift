/// Nobody is thanked for an interview that has not been held.
struct InterviewNotHeld: CandidacyRule {
    let rule = Hold.Rule.interviewNotHeld

    func hold(on request: Request) -> Hold? {
        guard request.kind == .thankYou else { return nil }
        let heldOn = request.application.dates.interviewedOn
        guard heldOn.map({ $0 > request.today }) ?? true else { return nil }
        let fault =
            heldOn == nil
            ? "no interviewed_on: this letter thanks for an interview"
            : "interviewed_on lies in the future; thank for the interview when it was held"
        return Hold(rule, fault, at: request.application.place)
    }
}
