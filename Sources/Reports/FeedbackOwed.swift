import Core
import Letters

/// The feedback that interviewers owe candidates.
///
/// Those who owe most come first.
package struct FeedbackOwed: Hashable, Sendable, Codable {
    /// The feedback that one interviewer owes.
    package struct Group: Hashable, Sendable, Codable {
        /// The interviewer; nil for interviews without a form, whose interviewer is not known.
        package let interviewer: String?

        /// The number of forms that are missing or have nothing that the candidate may read.
        package let forms: Int

        /// The days since the first of these interviews, if it is known.
        package let longestWait: Int?
    }

    /// The number of forms of all interviewers.
    package let forms: Int

    /// The interviewers.
    package let groups: [Group]
}

extension FeedbackOwed {
    /// The forms while they are counted.
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
