import Core
import Letters
import Records

/// The feedback that interviewers owe, as `status` shows it.
///
/// Those who owe most come first.
struct FeedbackDebts: Encodable {
    /// A form without feedback, or an application without a form.
    struct Debt: Encodable {
        let interviewer, interview, heldOn: String?
        let application, place: String
        let days: Int?

        fileprivate init(_ debt: FeedbackDebt, on today: CalendarDate) {
            interviewer = debt.interviewer?.forTheTeamOnly
            interview = debt.interview?.forTheTeamOnly
            heldOn = debt.heldOn?.description
            application = debt.application
            place = debt.place.description
            days = debt.heldOn.map { $0.days(until: today) }
        }

        fileprivate var line: String {
            let what = interview.map { "on \($0)" } ?? "no form at all"
            let since = days.map { ", \($0) days since the interview" } ?? ""
            return "        \(application)  \(what)\(since) (\(place))"
        }
    }

    let debts: [Debt]

    init(of workspace: Workspace, on today: CalendarDate) throws {
        let team = workspace.settings.team
        var debts: [Debt] = []
        try workspace.forEachContext(where: { _ in true }) { context in
            FeedbackDebt.debts(on: context, to: team)
        } _: { found in
            debts += found.map { Debt($0, on: today) }
        }
        self.debts = debts
    }

    func encode(to encoder: any Encoder) throws {
        try debts.encode(to: encoder)
    }

    /// The debts, grouped by interviewer, one on each line.
    var lines: [String] {
        let byInterviewer = Dictionary(grouping: debts) { $0.interviewer ?? "nobody known" }
        let most = byInterviewer.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return most.flatMap { ["    \($0.key) owes feedback:"] + $0.value.map(\.line) }
    }
}
