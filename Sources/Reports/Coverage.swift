package import Core
import Letters

/// The rejected candidates who were told, by position, and those who never received a letter.
package struct Coverage: Hashable, Sendable, Codable {
    /// Rejected applications.
    ///
    /// Each is in one of the first three counts.
    package struct Counts: Hashable, Sendable, Codable {
        /// The applications whose candidate received the rejection.
        package fileprivate(set) var told = 0

        /// The applications whose candidate received only other letters.
        package fileprivate(set) var otherLetters = 0

        /// The applications whose candidate received no letter.
        package fileprivate(set) var neverWritten = 0

        /// All rejected applications.
        package fileprivate(set) var rejected = 0
    }

    /// The rejected applications for one position.
    package struct Group: Hashable, Sendable, Codable {
        /// The id of the position.
        package let position: String

        /// Its title.
        package let title: String

        /// Its counts.
        package let counts: Counts
    }

    /// A rejected application without a letter.
    package struct Unwritten: Hashable, Sendable, Codable {
        /// Its id.
        package let application: String

        /// The title of the position.
        package let title: String

        /// The day of the decision, if it is known.
        package let decidedOn: CalendarDate?

        /// The days since then.
        package let days: Int?

        /// True if the person asked not to be e-mailed and must be told in another way.
        package let doNotEmail: Bool
    }

    /// The counts of all positions together.
    package let overall: Counts

    /// The positions, in the order of their titles.
    package let groups: [Group]

    /// The applications without a letter.
    ///
    /// The longest wait comes first, and unknown waits come last.
    package let unwritten: [Unwritten]
}

extension Coverage {
    /// The rejected applications while applications are counted.
    struct Tally: Sendable {
        private struct Key: Hashable {
            let position: String
            let title: String
        }

        private var overall = Counts()
        private var groups: [Key: Counts] = [:]
        private var unwritten: [Unwritten] = []

        mutating func admit(_ context: ApplicationContext, on today: CalendarDate) {
            let application = context.application
            guard application.status == .rejected else { return }
            let key = Key(position: context.position.id, title: context.position.title)
            overall.count(context.past)
            groups[key, default: Counts()].count(context.past)
            guard context.past.isEmpty else { return }
            let decidedOn = application.dates.decidedOn
            unwritten.append(
                Unwritten(
                    application: application.id, title: key.title, decidedOn: decidedOn,
                    days: decidedOn.map { $0.days(until: today) },
                    doNotEmail: context.doNotEmail != nil))
        }

        var result: Coverage {
            Coverage(
                overall: overall,
                groups: groups.map { Group(position: $0.position, title: $0.title, counts: $1) }
                    .sorted { ($0.title, $0.position) < ($1.title, $1.position) },
                unwritten: unwritten.sorted {
                    (-($0.days ?? -1), $0.application) < (-($1.days ?? -1), $1.application)
                })
        }
    }
}

extension Coverage.Counts {
    fileprivate mutating func count(_ past: [PastLetter]) {
        rejected += 1
        if past.isEmpty {
            neverWritten += 1
        } else if past.contains(where: { $0.kind == .rejectionWithFeedback }) {
            told += 1
        } else {
            otherLetters += 1
        }
    }
}
