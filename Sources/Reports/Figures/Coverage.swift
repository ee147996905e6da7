package import Core
import Letters

/// Who of the rejected was told, by position, and who was never written to.
package struct Coverage: Hashable, Sendable, Codable {
    /// Rejected applications, each counted in one of the three.
    package struct Counts: Hashable, Sendable, Codable {
        /// Those who have the rejection.
        package fileprivate(set) var told = 0

        /// Those who have other letters only.
        package fileprivate(set) var otherLetters = 0

        /// Those who have no letter at all.
        package fileprivate(set) var neverWritten = 0

        /// All of them together.
        package fileprivate(set) var rejected = 0
    }

    /// The rejected of one position.
    package struct Group: Hashable, Sendable, Codable {
        /// The key of the position.
        package let position: String

        /// Its title.
        package let title: String

        /// What they were told.
        package let counts: Counts
    }

    /// A rejected application without any letter.
    package struct Unwritten: Hashable, Sendable, Codable {
        /// Its key.
        package let application: String

        /// The title of the position.
        package let title: String

        /// The day of the decision, as far as it is known.
        package let decidedOn: CalendarDate?

        /// The days since then.
        package let days: Int?

        /// Whether the person asked not to be written to, and has to be told in another way.
        package let doNotEmail: Bool
    }

    /// All positions together.
    package let overall: Counts

    /// The positions, in the order of their titles.
    package let groups: [Group]

    /// Those who were never written to: who waits longest first, and last those of whom it is not
    /// known.
    package let unwritten: [Unwritten]
}

extension Coverage {
    /// The rejected as they are counted, one candidacy after the other.
    struct Tally: Sendable {
        private struct Key: Hashable {
            let position: String
            let title: String
        }

        private var overall = Counts()
        private var groups: [Key: Counts] = [:]
        private var unwritten: [Unwritten] = []

        mutating func admit(_ candidacy: ApplicationContext, on today: CalendarDate) {
            let application = candidacy.application
            guard application.status == .rejected else { return }
            let key = Key(position: candidacy.position.id, title: candidacy.position.title)
            overall.count(candidacy.past)
            groups[key, default: Counts()].count(candidacy.past)
            guard candidacy.past.isEmpty else { return }
            let decidedOn = application.dates.decidedOn
            unwritten.append(
                Unwritten(
                    application: application.id, title: key.title, decidedOn: decidedOn,
                    days: decidedOn.map { $0.days(until: today) },
                    doNotEmail: candidacy.doNotEmail != nil))
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
