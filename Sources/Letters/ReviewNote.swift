package import Core
import MIME

/// A note on a letter that may go, for the person who approves it.
package struct ReviewNote: Hashable, Sendable {
    /// A kind of note; the raw value is the name that people and programs see.
    package enum Kind: String, CaseIterable, Sendable {
        case similarName = "similar-name"
        case interviewerName = "interviewer-name"
        case otherLanguage = "other-language"
        case disputed = "disputed-competency"
        case openRole = "open-role"
        case otherFiles = "other-files"
        case allowedWording = "allowed-wording"

        /// A plain sentence that continues "Tells you that".
        package var summary: String {
            switch self {
            case .similarName:
                "somebody with nearly the same name applied for the same position"
            case .interviewerName:
                "the letter, or a file that goes with it, has the first name of an interviewer of "
                    + "this application"
            case .otherLanguage:
                "the letter is in another language than the team's, and prints `next_step` unchanged"
            case .disputed:
                "interviewers contradict each other on a competency, and the letter does not mention it"
            case .openRole: "the letter names an open position, because of these skills"
            case .otherFiles:
                "`attachments/<application>/` has files that `regards.yaml` does not name for this "
                    + "letter; they are not attached"
            case .allowedWording: "a named person allowed a wording that would have held the letter"
            }
        }

        /// Says if the approval must name it.
        package var needsConfirmation: Bool {
            [.similarName, .interviewerName, .otherLanguage].contains(self)
        }
    }

    /// The kind of note.
    package let kind: Kind

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    package let reason: String

    /// The place to look at.
    package let place: Place
}

extension RuleContext {
    /// The notes on the letter.
    var reviewNotes: [ReviewNote] {
        disputes + similarNames + allowed + otherFiles + openPositions + languages
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

    private var similarNames: [ReviewNote] {
        records.similarName.map { other in
            [
                ReviewNote(
                    kind: .similarName,
                    reason: "somebody of nearly the same name applied for this position (\(other))",
                    place: application.place)
            ]
        } ?? []
    }

    /// The note on the first name of an interviewer; it may be that of somebody else.
    func firstNames(in leaving: LeavingText) -> [ReviewNote] {
        guard !interviewers.isEmpty else { return [] }
        for part in leaving.parts where part.mayName {
            let start = part.starts.first {
                interviewers.unmistakablePart(part.words[$0], in: part.words) == .first
            }
            guard let start else { continue }
            return [
                ReviewNote(
                    kind: .interviewerName,
                    reason: "\(part.name) has the first name of an interviewer; see who is meant",
                    place: place(of: part.words[start..<(start + 1)]))
            ]
        }
        return []
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
        let count = attachments.otherCount
        guard count > 0 else { return [] }
        return [
            ReviewNote(
                kind: .otherFiles,
                reason: "\(count) \(count == 1 ? "file" : "files") in \(attachments.folder) "
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
