import Core
import Letters

/// How long candidates waited for a letter after their latest interview, by position and stage.
///
/// The first letter of any kind that was accepted on the day of the interview or after it ends the
/// wait. Who withdrew, was hired or asked not to be written to waits for none.
package struct ResponseTimes: Hashable, Sendable, Codable {
    /// The waits after some interviews.
    package struct Waits: Hashable, Sendable, Codable {
        /// How many interviews were followed by a letter.
        package let answered: Int

        /// The days until that letter; `nil` where none was answered.
        package let days: DaySpread?

        /// The same in days on which people work where the candidate lives.
        package let businessDays: DaySpread?

        /// How many candidates still wait.
        package let waiting: Int

        /// How many days ago the longest wait began; `nil` where nobody waits.
        package let longestWait: Int?
    }

    /// The interviews for one position at one stage.
    package struct Group: Hashable, Sendable, Codable {
        /// The key of the position.
        package let position: String

        /// Its title.
        package let title: String

        /// The team's name for the stage; `nil` where the record has none.
        package let stage: String?

        /// The waits.
        package let waits: Waits
    }

    /// All interviews together.
    package let overall: Waits

    /// The interviews by position and stage, in the order of their names.
    package let groups: [Group]
}

extension ResponseTimes {
    /// The waits as they are counted, one candidacy after the other.
    struct Tally: Sendable {
        private struct Key: Hashable {
            let position: String
            let title: String
            let stage: PrivateText?
        }

        private var overall = WaitTally()
        private var groups: [Key: WaitTally] = [:]

        mutating func admit(
            _ candidacy: ApplicationContext, on today: CalendarDate, in calendar: BusinessCalendar
        ) {
            let application = candidacy.application
            guard let interview = application.dates.interviewedOn, interview <= today else {
                return
            }
            let answer = candidacy.past.first { $0.day >= interview }
            guard answer != nil || candidacy.awaitsLetter else { return }
            let key = Key(
                position: candidacy.position.id, title: candidacy.position.title,
                stage: application.stage)
            let days = interview.days(until: answer?.day ?? today)
            if let answer {
                let businessDays = calendar.businessDays(from: interview, until: answer.day)
                overall.answer(after: days, businessDays: businessDays)
                groups[key, default: WaitTally()].answer(after: days, businessDays: businessDays)
            } else {
                overall.wait(since: days)
                groups[key, default: WaitTally()].wait(since: days)
            }
        }

        var result: ResponseTimes {
            let groups = groups.map { key, waits in
                Group(
                    position: key.position, title: key.title, stage: key.stage?.forTheTeamOnly,
                    waits: waits.result)
            }
            return ResponseTimes(
                overall: overall.result,
                groups: groups.sorted { left, right in
                    (left.title, left.position, left.stage ?? "")
                        < (right.title, right.position, right.stage ?? "")
                })
        }
    }

    private struct WaitTally: Sendable {
        private var days = DayCounts()
        private var businessDays = DayCounts()
        private var waiting = DayCounts()

        mutating func answer(after days: Int, businessDays: Int) {
            self.days.add(days)
            self.businessDays.add(businessDays)
        }

        mutating func wait(since days: Int) {
            waiting.add(days)
        }

        var result: Waits {
            Waits(
                answered: days.total, days: days.spread, businessDays: businessDays.spread,
                waiting: waiting.total, longestWait: waiting.spread?.longest)
        }
    }
}

extension ApplicationContext {
    /// Whether the team still has something to write to this candidate.
    fileprivate var awaitsLetter: Bool {
        switch application.status {
        case .active, .onHold, .offer, .rejected: doNotEmail == nil
        case .hired, .withdrawn, .closed: false
        }
    }
}
