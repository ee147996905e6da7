import MIME

/// Something about a letter that may go which whoever approves it should know.
public struct Remark: Hashable, Sendable {
    /// What there is to remark; the raw value is the name that people and programs see.
    public enum Kind: String, CaseIterable, Sendable {
        /// Interviewers contradict each other on a competency; the letter is silent on it.
        case disputed = "disputed-competency"

        /// Somebody with nearly the same name applied for the same position.
        case nearNamesake = "near-namesake"

        /// A named person allowed a wording that would have held the letter.
        case allowedWording = "allowed-wording"

        /// Files lie beside the attachments that the settings do not name.
        case otherFiles = "other-files"

        /// The letter names an open position, for these reasons.
        case openRole = "open-role"

        /// The letter is in another language than the team's, and prints `next_step` as it stands.
        case otherLanguage = "other-language"

        /// Whether the approval must name it.
        public var needsConfirmation: Bool { self == .nearNamesake || self == .otherLanguage }
    }

    /// What it is about.
    public let kind: Kind

    /// A sentence for the recruiter: lower case, no full stop, never a candidate's value.
    public let reason: String

    /// Where to look.
    public let place: Place
}

extension Request {
    /// What there is to remark on the letter.
    var remarks: [Remark] {
        disputes + namesakes + allowed + otherFiles + openPositions + languages
    }

    private var disputes: [Remark] {
        feedback.disputes.compactMap { places in
            guard let place = places.first else { return nil }
            let others = places.dropFirst().map(\.description).joined(separator: ", ")
            return Remark(
                kind: .disputed,
                reason:
                    "interviewers contradict each other; the letter is silent on it (\(others))",
                place: place)
        }
    }

    private var namesakes: [Remark] {
        candidacy.namesake.map { other in
            [
                Remark(
                    kind: .nearNamesake,
                    reason: "somebody of nearly the same name applied for this position (\(other))",
                    place: application.place)
            ]
        } ?? []
    }

    private var languages: [Remark] {
        let language = application.candidate.language ?? team.language
        guard kind.tellsNextStep, application.nextStep.description != nil,
            language.primary != team.language.primary
        else { return [] }
        return [
            Remark(
                kind: .otherLanguage,
                reason: "the letter is in \(language.text); see that next_step is, too",
                place: application.place)
        ]
    }

    private var openPositions: [Remark] {
        openRoles.map { role in
            let reasons = role.matches.map { "\($0.skill) (\($0.place))" }.joined(separator: ", ")
            return Remark(
                kind: .openRole, reason: "names \(role.position.id), for \(reasons)",
                place: role.position.place)
        }
    }

    private var otherFiles: [Remark] {
        let count = enclosures.otherCount
        guard count > 0 else { return [] }
        return [
            Remark(
                kind: .otherFiles,
                reason: "\(count) \(count == 1 ? "file" : "files") in \(enclosures.folder) "
                    + "that regards.yaml does not name for this letter: not attached",
                place: application.place)
        ]
    }

    private var allowed: [Remark] {
        guard let allowance else { return [] }
        return wordings.filter { $0.topic != .positionFilled }.map { wording in
            Remark(
                kind: .allowedWording,
                reason: "wording about \(wording.topic.rawValue), allowed by \(allowance.by)",
                place: wording.place)
        }
    }
}
