import ArgumentParser
import Core
import Letters
import Records

struct Pool: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See which rejected candidates you may contact about other positions.",
        discussion: """
            A candidate is in the pool after a letter that says you will stay in touch. Consent ends \
            on the day that the letter names or on the day in contact_until, whichever is earlier. \
            If you empty contact_until, consent ends at once. The list shows the open positions that \
            fit each candidate. This command sends nothing.
            """)

    @OptionGroup var options: WorkspaceOptions

    @Option(
        help: ArgumentHelp(
            "How many days ahead consent counts as ending soon.", valueName: "days"))
    var within = 30

    func validate() throws {
        guard (0...366).contains(within) else {
            throw ValidationError("--within takes a number of days from 0 to 366")
        }
    }

    func run() throws {
        let workspace = try options.open()
        let team = workspace.settings.team
        let today = try Clock.mailDate().day
        var entries: [PoolStatus] = []
        try workspace.forEachContext(with: options.pastLetters(), where: { _ in true }) {
            PoolEntry(of: $0, by: team, on: today)
        } _: { entry in
            if let entry { entries.append(PoolStatus(entry, soonWithin: within)) }
        }
        entries.sort {
            ($0.until ?? $0.told, $0.application) < ($1.until ?? $1.told, $1.application)
        }
        if options.json {
            return try JSONOutput.print(Report(today: today, within: within, pool: entries))
        }
        show(entries)
    }

    private func show(_ entries: [PoolStatus]) {
        let groups = Dictionary(grouping: entries, by: \.state)
        if groups[.soon] == nil, groups[.open] == nil {
            Terminal.print("nobody is in the pool")
        }
        for state in PoolStatus.State.allCases {
            guard let group = groups[state] else { continue }
            Terminal.print("\(state.title) \(group.count):")
            group.flatMap(\.lines).forEach { Terminal.print($0) }
        }
    }

    private struct Report: Encodable {
        let today: CalendarDate
        let within: Int
        let pool: [PoolStatus]
    }
}

/// A candidate in the pool, as the command shows it.
private struct PoolStatus: Encodable {
    /// The state of consent, in the order of the list.
    enum State: String, CaseIterable, Encodable {
        case soon, open, ended

        /// The heading of its list.
        var title: String {
            switch self {
            case .soon: "consent ends soon"
            case .open: "may be contacted"
            case .ended: "consent has ended"
            }
        }
    }

    struct Role: Encodable {
        let position: String
        let skills, places: [String]
    }

    let application: String
    let state: State
    let until: CalendarDate?
    let told: CalendarDate
    let days: Int?
    let openRoles: [Role]

    init(_ entry: PoolEntry, soonWithin days: Int) {
        application = entry.application
        until = entry.until
        told = entry.told
        switch entry.consent {
        case .open(let left): (state, self.days) = (left <= days ? .soon : .open, left)
        case .ended: (state, self.days) = (.ended, nil)
        }
        openRoles = entry.openRoles.map { role in
            Role(
                position: role.position.id, skills: role.matches.map(\.skill),
                places: role.matches.map(\.place.description))
        }
    }

    var lines: [String] {
        let end = until.map { "until \($0)" } ?? "withdrawn"
        let left = days.map { $0 == 1 ? ", 1 day left" : ", \($0) days left" } ?? ""
        let roles = openRoles.map { role in
            "        \(role.position): \(role.skills.joined(separator: ", "))"
                + " (\(role.places.joined(separator: ", ")))"
        }
        let none = state == .ended || !roles.isEmpty ? [] : ["        no open position fits"]
        return ["    \(application)  \(end)\(left)"] + roles + none
    }
}
