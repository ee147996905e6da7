import Core
import Letters

/// The time that candidates waited for a letter after their latest interview, by position and
/// stage.
///
/// The first letter of any kind that was accepted on the day of the interview or later ends the
/// wait. A candidate who withdrew, was hired or asked not to be e-mailed does not count as waiting.
package struct ResponseTimes: Hashable, Sendable, Codable {
    /// The waits after a group of interviews.
    package struct Waits: Hashable, Sendable, Codable {
        /// The number of interviews that a letter followed.
        package let answered: Int

        /// The days until that letter; nil if there was none.
        package let days: DaySpread?

        /// The business days until that letter, in the candidate's country; nil if there was none.
        package let businessDays: DaySpread?

        /// The number of candidates who still wait.
        package let waiting: Int

        /// The days since the longest wait began; nil if nobody waits.
        package let longestWait: Int?
    }

    /// The waits for one position and stage.
    package struct Group: Hashable, Sendable, Codable {
        /// The key of the position.
        package let position: String

        /// Its title.
        package let title: String

        /// The team's name for the stage; nil if the record has none.
        package let stage: String?

        /// The waits.
        package let waits: Waits
    }

    /// The waits after all interviews.
    package let overall: Waits

    /// The waits by position and stage, in the order of their names.
    package let groups: [Group]
}

extension ResponseTimes {
    /// The waits while applications are counted.
    struct Tally: Sendable {
        private struct Key: Hashable {
            let position: String
            let title: String
            let stage: PrivateText?
        }

        private var overall = WaitTally()
        private var groups: [Key: WaitTally] = [:]

        mutating func admit(
            _ context: ApplicationContext, on today: CalendarDate, in calendar: BusinessCalendar
        ) {
            let application = context.application
            guard let interview = application.dates.interviewedOn, interview <= today else {
                return
            }
            let answer = context.past.first { $0.day >= interview }
            guard answer != nil || context.awaitsLetter else { return }
            let key = Key(
                position: context.position.id, title: context.position.title,
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
    /// True if the team still owes this candidate a letter.
    fileprivate var awaitsLetter: Bool {
        switch application.status {
        case .active, .onHold, .offer, .rejected: doNotEmail == nil
        case .hired, .withdrawn, .closed: false
        }
    }
}

/// The median, the 90th percentile and the maximum of several numbers of days.
///
/// Percentiles are nearest ranks: each is a number of days that occurred, not an average of two.
package struct DaySpread: Hashable, Sendable, Codable {
    /// The days within which half of them lie.
    package let median: Int

    /// The days within which nine of ten lie.
    package let percentile90: Int

    /// The largest number of days.
    package let longest: Int
}

/// A count of numbers of days.
///
/// Its size does not grow with the number of entries.
struct DayCounts: Hashable, Sendable {
    private var counts: [Int: Int] = [:]
    private(set) var total = 0

    mutating func add(_ days: Int) {
        counts[days, default: 0] += 1
        total += 1
    }

    /// The spread; nil without entries.
    var spread: DaySpread? {
        guard let longest = counts.keys.max() else { return nil }
        return DaySpread(
            median: percentile(50) ?? longest, percentile90: percentile(90) ?? longest,
            longest: longest)
    }

    private func percentile(_ percent: Int) -> Int? {
        let rank = (total * percent + 99) / 100
        var seen = 0
        return counts.keys.sorted().first { days in
            seen += counts[days, default: 0]
            return seen >= rank
        }
    }
}
