import Core
import Letters

/// The feedback that interviewers owe candidates: theirs who owe most first.
package struct FeedbackOwed: Hashable, Sendable, Codable {
    /// What one interviewer owes.
    package struct Group: Hashable, Sendable, Codable {
        /// Who; `nil` for interviews without any form, of which nobody knows who held them.
        package let interviewer: String?

        /// How many forms lack a word that the candidate may read, or are missing.
        package let forms: Int

        /// The days since the first of these interviews, as far as it is known.
        package let longestWait: Int?
    }

    /// All of it together.
    package let forms: Int

    /// The interviewers.
    package let groups: [Group]
}

extension FeedbackOwed {
    /// The debts as they are counted, one after the other.
    struct Tally: Sendable {
        private var forms: [PrivateText?: Int] = [:]
        private var since: [PrivateText?: CalendarDate] = [:]

        mutating func admit(_ debt: FeedbackDebt) {
            forms[debt.interviewer, default: 0] += 1
            if let day = debt.heldOn {
                since[debt.interviewer] = min(since[debt.interviewer] ?? day, day)
            }
        }

        func result(on today: CalendarDate) -> FeedbackOwed {
            let groups = forms.map { interviewer, count in
                Group(
                    interviewer: interviewer?.forTheTeamOnly, forms: count,
                    longestWait: since[interviewer].map { $0.days(until: today) })
            }
            return FeedbackOwed(
                forms: forms.values.reduce(0, +),
                groups: groups.sorted {
                    (-$0.forms, $0.interviewer ?? "") < (-$1.forms, $1.interviewer ?? "")
                })
        }
    }
}
