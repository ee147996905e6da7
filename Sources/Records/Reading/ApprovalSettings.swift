import Files
package import Letters

/// The part `policies: approval:` of the settings.
package struct ApprovalSettings: Hashable, Sendable {
    /// The names of those who may approve; empty where everybody may.
    package private(set) var approvers: [String] = []
    /// True where the OS account that composed a batch may not approve it.
    package private(set) var needsFourEyes = false
    /// The number of people who have to approve a letter of a kind; one where a kind is missing.
    package private(set) var approvals: [LetterKind: Int] = [:]

    /// The largest number of approvals that a letter may need.
    private static let maximum = 9

    private enum Answer: String, CaseIterable {
        case yes = "true"
        case no = "false"
    }

    init() {}

    init(of policies: YAMLMapping, _ faults: inout [Diagnostic]) {
        guard let mapping = policies.mapping("approval", &faults) else { return }
        var row = mapping.row(["four_eyes"], nested: ["approvers", "by_kind"], &faults)
        needsFourEyes = row.choice("four_eyes") == Answer.yes
        faults += row.faults
        approvers = mapping.texts("approvers", &faults).map(\.text)
        guard let kinds = mapping.mapping("by_kind", &faults) else { return }
        var counts = kinds.row(LetterKind.allCases.flatMap(\.names), &faults)
        for kind in LetterKind.allCases {
            for name in kind.names {
                let count = counts.value(name, "a number of people from 1 to \(Self.maximum)") {
                    Int($0).flatMap { (1...Self.maximum).contains($0) ? $0 : nil }
                }
                if let count { approvals[kind] = count }
            }
        }
        faults += counts.faults
        let needed = approvals.values.max() ?? 1
        if !approvers.isEmpty, Set(approvers).count < needed {
            faults.append(
                Diagnostic(
                    .unexpected(
                        in: "approvers", expected: "at least \(needed) names, as by_kind asks for",
                        suggestion: nil), at: mapping.place))
        }
    }
}
