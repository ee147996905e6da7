package import Core
import MIME

/// Something about a letter that may go which whoever approves it should know.
package struct ReviewNote: Hashable, Sendable {
    /// What there is to note; the raw value is the name that people and programs see.
    package enum Kind: String, CaseIterable, Sendable {
        /// Interviewers contradict each other on a competency; the letter is silent on it.
        case disputed = "disputed-competency"

        /// Somebody with nearly the same name applied for the same position.
        case similarName = "similar-name"

        /// A named person allowed a wording that would have held the letter.
        case allowedWording = "allowed-wording"

        /// Files lie beside the attachments that the settings do not name.
        case otherFiles = "other-files"

        /// The letter names an open position, for these reasons.
        case openRole = "open-role"

        /// The letter is in another language than the team's, and prints `next_step` as it stands.
        case otherLanguage = "other-language"

        /// Whether the approval must name it.
        package var needsConfirmation: Bool { self == .similarName || self == .otherLanguage }
    }

    /// What it is about.
    package let kind: Kind

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    package let reason: String

    /// Where to look.
    package let place: Place
}

extension RuleContext {
    /// What there is to note on the letter.
    var reviewNotes: [ReviewNote] {
        disputes + namesakes + allowed + otherFiles + openPositions + languages
    }

    private var disputes: [ReviewNote] {
        feedback.disputes.compactMap { places in
            guard let place = places.first else { return nil }
            let others = places.dropFirst().map(\.description).joined(separator: ", ")
            return ReviewNote(
                kind: .disputed,
                reason:
                    "interviewers contradict each other; the letter is silent on it (\(others))",
                place: place)
        }
    }

    private var namesakes: [ReviewNote] {
        candidacy.similarName.map { other in
            [
                ReviewNote(
                    kind: .similarName,
                    reason: "somebody of nearly the same name applied for this position (\(other))",
                    place: application.place)
            ]
        } ?? []
    }

    private var languages: [ReviewNote] {
        let language = application.candidate.language ?? team.language
        guard kind.tellsNextStep, application.nextStep.description != nil,
            language.primary != team.language.primary
        else { return [] }
        return [
            ReviewNote(
                kind: .otherLanguage,
                reason: "the letter is in \(language.text); see that next_step is, too",
                place: application.place)
        ]
    }

    private var openPositions: [ReviewNote] {
        openRoles.map { role in
            let reasons = role.matches.map { "\($0.skill) (\($0.place))" }.joined(separator: ", ")
            return ReviewNote(
                kind: .openRole, reason: "names \(role.position.id), for \(reasons)",
                place: role.position.place)
        }
    }

    private var otherFiles: [ReviewNote] {
        let count = enclosures.otherCount
        guard count > 0 else { return [] }
        return [
            ReviewNote(
                kind: .otherFiles,
                reason: "\(count) \(count == 1 ? "file" : "files") in \(enclosures.folder) "
                    + "that regards.yaml does not name for this letter: not attached",
                place: application.place)
        ]
    }

    private var allowed: [ReviewNote] {
        guard let allowance else { return [] }
        return wordings.filter { $0.topic != .positionFilled }.map { wording in
            ReviewNote(
                kind: .allowedWording,
                reason: "wording about \(wording.topic.rawValue), allowed by \(allowance.by)",
                place: wording.place)
        }
    }
}
