package import Files
package import Letters
import MIME

/// The settings of a team, from `regards.yaml` and `reasons.yaml`.
package struct Settings: Hashable, Sendable {
    /// The file's name.
    package static let fileName = "regards.yaml"

    /// The team that writes.
    package let team: HiringTeam

    /// The transport; `nil` if only `--to` names one.
    package let transport: Transport?

    /// Tells whether two people in a batch may be greeted alike.
    package let allowsSameGreeting: Bool

    /// The time after composing in which a batch may be sent: whole days, 7 by default.
    package let expiresAfter: Duration

    /// The people who have to approve letters.
    package let approval: ApprovalSettings

    /// The people who can use what Regards writes; the owner alone by default.
    package let access: Access

    /// In which hours letters leave.
    let sendingHours: SendingHours

    /// The files that go with letters.
    let attachments: AttachmentList
}

extension Settings {
    private struct Policies {
        enum SameGreeting: String, CaseIterable {
            case hold, allow
        }

        var sameGreeting = SameGreeting.hold
        var daysToExpiry = 7
        var approval = ApprovalSettings()
    }

    /// Reads the settings of a workspace, and nothing else of it.
    ///
    /// - Throws: `faults` with all that is wrong in `regards.yaml`; `notAWorkspace` without it.
    package init(at workspace: String) throws(RecordsError) {
        let files = WorkspaceFiles(folder: workspace)
        guard let file = try files.settings else { throw RecordsError(notAWorkspace: workspace) }
        var faults: [Diagnostic] = []
        guard let settings = try Settings(file, reasons: files.reasons, &faults), faults.isEmpty
        else {
            throw RecordsError(.faults(faults), at: workspace)
        }
        self = settings
    }

    /// The people who can use what Regards writes into a workspace, also where other settings have
    /// faults; the owner alone where this setting cannot be read.
    package static func access(at workspace: String) throws(RecordsError) -> Access {
        guard let file = try WorkspaceFiles(folder: workspace).settings else {
            throw RecordsError(notAWorkspace: workspace)
        }
        var faults: [Diagnostic] = []
        let top = try RecordsError.files { () throws(FileError) in
            try YAMLFile(file).mapping(&faults)
        }
        var row = top?.row(["share"], &faults)
        return row?.choice("share") ?? .owner
    }

    /// Reads the settings; `nil`, with faults, where they cannot be used.
    init?(
        _ file: WorkspaceFile, reasons: WorkspaceFile?, _ faults: inout [Diagnostic]
    ) throws(RecordsError) {
        guard
            let top = try RecordsError.files({ () throws(FileError) in
                try YAMLFile(file).mapping(&faults)
            })
        else { return nil }
        let nested = [
            "organization", "sender", "transport", "policies", "written_feedback", "deadlines",
            "holidays", "sending_window", "attachments", "form_of_address",
        ]
        var root = top.row(["reply_to", "language", "logo", "share"], nested: nested, &faults)
        let replyTo = root.address("reply_to")
        let language = root.language("language") ?? .english
        access = root.choice("share") ?? .owner
        let familiarLanguages = FormOfAddress.familiarLanguages(of: top, &faults)
        let calendars = BusinessCalendars(of: top, &faults)
        let deadlines = DeadlineRule.list(of: top, &faults)
        sendingHours = SendingHours(of: top, &faults)
        attachments = AttachmentList(of: top, &faults)

        let organization = Self.section("organization", of: top, &faults) { row in
            row.required("name").map {
                HiringTeam.Organization(name: $0, website: row.text("website"))
            }
        }
        let sender = Self.section("sender", of: top, &faults) { row -> HiringTeam.Sender? in
            let name = row.required("name")
            if row.text("email") == nil { row.fail(.missingValue("email"), in: "email") }
            guard let name, let email = row.address("email") else { return nil }
            return HiringTeam.Sender(
                name: name, title: row.text("title"), email: email, phone: row.text("phone"))
        }
        let feedbackPolicy = try FeedbackPolicy(in: top, reasons: reasons, &faults)
        let logo = try sender.flatMap { (sender) throws(RecordsError) in
            try InlineImage(logo: "logo", in: &root, of: file, sender: sender.email)
        }
        faults += root.faults
        guard let organization, let sender else { return nil }
        team = HiringTeam(
            organization: organization, sender: sender, replyTo: replyTo, logo: logo,
            language: language, familiarLanguages: familiarLanguages,
            feedbackPolicy: feedbackPolicy, calendars: calendars, deadlines: deadlines)
        transport = Transport(of: top, from: sender.email, &faults)
        let policies = Self.policies(of: top, &faults)
        allowsSameGreeting = policies.sameGreeting == .allow
        expiresAfter = .seconds(policies.daysToExpiry * 86_400)
        approval = policies.approval
    }

    private static let keys = [
        "organization": ["name", "website"],
        "sender": ["name", "title", "email", "phone"],
    ]

    /// Reads a section that must be there.
    private static func section<Value>(
        _ name: String, of top: YAMLMapping, _ faults: inout [Diagnostic],
        _ read: (inout Row) -> Value?
    ) -> Value? {
        guard let mapping = top.mapping(name, &faults) else {
            faults.append(Diagnostic(.missingKey(name), at: top.place))
            return nil
        }
        var row = mapping.row(keys[name] ?? [], &faults)
        let value = read(&row)
        faults += row.faults
        return value
    }

    private static func policies(of top: YAMLMapping, _ faults: inout [Diagnostic]) -> Policies {
        guard let mapping = top.mapping("policies", &faults) else { return Policies() }
        var row = mapping.row(
            ["same_greeting", "expires_after"], nested: ["approval"], &faults)
        let policies = Policies(
            sameGreeting: row.choice("same_greeting") ?? .hold,
            daysToExpiry: row.days("expires_after") ?? Policies().daysToExpiry,
            approval: ApprovalSettings(of: mapping, &faults))
        faults += row.faults
        return policies
    }
}
