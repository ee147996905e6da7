package import Core

/// An open position that fits somebody who was rejected for another one, and the reasons.
package struct OpenRole: Hashable, Sendable {
    /// A skill that the position asks for and the candidate has shown.
    package struct Match: Hashable, Sendable {
        /// The skill, in the words of the position.
        package let skill: String

        /// The place that shows it: a competency rated 4 or 5, or the application that names it.
        package let place: Place

        /// Its points: 3 for a rating of 5, 2 for one of 4, 1 for a skill that is only named.
        let points: Int
    }

    /// The position.
    package let position: Position

    /// The skills that speak for it, in the order of the position.
    package let matches: [Match]

    private var points: Int { matches.reduce(0) { $0 + $1.points } }

    /// The most positions that one letter names.
    package static let maximumCount = 3

    /// Less than this is chance: one skill that was seen, or two that are named.
    private static let leastPoints = 2

    /// The positions that a rejection may name, the best first; those of equal points by their key.
    ///
    /// Only open and public ones that the person did not apply for, and none without consent to
    /// hear of other positions. What one interviewer doubts, another one's praise does not make a
    /// match.
    static func all(for records: ApplicationContext, on today: CalendarDate) -> [OpenRole] {
        let application = records.application
        guard let end = application.contactUntil, end >= today else { return [] }
        let evidence = Evidence.all(in: records.forms)
        let roles = records.openPositions
            .filter {
                $0.id != application.position && !records.others.include(position: $0.id)
                    && PositionTitle.fault(of: $0) == nil
            }
            .map { position in
                OpenRole(
                    position: position,
                    matches: position.skills.compactMap { skill in
                        Match(skill, seenIn: evidence, namedBy: application)
                    })
            }
        return Array(
            roles.filter { $0.points >= leastPoints }
                .sorted { ($1.points, $0.position.id) < ($0.points, $1.position.id) }
                .prefix(maximumCount))
    }
}

extension OpenRole.Match {
    /// `nil` where nothing says that the candidate has the skill.
    fileprivate init?(
        _ skill: String, seenIn evidence: [Evidence], namedBy application: Application
    ) {
        let words = Words(skill)
        let seen = evidence.filter { $0.name.map { Words($0.words).isAbout(words) } ?? false }
        guard !seen.contains(where: \.isDisputed) else { return nil }
        let best = seen.flatMap { $0.on(.strength) }.max { $0.rating < $1.rating }
        if let best {
            self.init(skill: skill, place: best.competency.place, points: best.rating - 2)
        } else if application.skills.contains(where: { Words($0).isAbout(words) }) {
            self.init(skill: skill, place: application.place, points: 1)
        } else {
            return nil
        }
    }
}

extension Words {
    /// Says if a name has all words of a skill: "bench debugging" is about debugging.
    fileprivate func isAbout(_ skill: Words) -> Bool {
        !skill.isEmpty && Set(map(\.hash)).isSuperset(of: skill.map(\.hash))
    }
}
