import ArgumentParser
import Core
import Letters
import Outbox
import Records

struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See what candidates were promised, and by when.",
        discussion: """
            Lists the promises of all letters that were accepted, the days in promised_by, and the \
            deadlines of regards.yaml. A decision letter keeps a promise. A letter that repeats it \
            continues it; a later day replaces it. "Soon" means within three business days: on \
            Wednesday you see what is due on Monday.

            If something else has happened as promised, such as a call, say so: \
            regards due --kept A-1003. To draft notices to everybody whose promise is due: \
            regards compose delay-notice --due
            """)

    @OptionGroup var options: WorkspaceOptions

    @OptionGroup var horizon: HorizonOption

    @Option(
        help: ArgumentHelp(
            "Record that what this application was promised has happened.", valueName: "id"))
    var kept: String?

    @Option(
        help: ArgumentHelp(
            "With --kept: the promise, by its day or its words, if several are open.",
            valueName: "day or words"))
    var promise: String?

    @Option(
        help: ArgumentHelp(
            "With --kept: the day on which it happened. (default: today)",
            valueName: "yyyy-mm-dd"))
    var on: String?

    @OptionGroup var person: PersonOption

    func validate() throws {
        guard kept != nil || (promise == nil && on == nil && person.by == nil) else {
            throw ValidationError("--promise, --on and --by go with --kept ID")
        }
        guard kept == nil || horizon.within == nil else {
            throw ValidationError("--within does not go with --kept")
        }
        guard on == nil || happened != nil else {
            throw ValidationError("--on takes a day such as 2026-11-20")
        }
    }

    private var happened: CalendarDate? { on.flatMap { CalendarDate($0) } }

    func run() throws {
        let workspace = try options.open()
        let today = try Clock.mailDate().day
        if let kept { return try keep(kept, in: workspace, today: today) }
        let past = try options.pastLetters()
        var known: Set<String> = []
        var promises: [PromiseStatus] = []
        for application in workspace.applications {
            known.insert(application.id)
            let history = try past.promises(
                on: application, by: workspace.settings.team, today: today)
            promises += history.entries.map { entry in
                PromiseStatus(
                    entry, of: application.id,
                    isDue: history.isDue(entry, within: horizon.businessDays))
            }
        }
        promises.sort { ($0.by, $0.application) < ($1.by, $1.application) }
        let strangers = past.count(besides: known)
        if strangers > 0 {
            Terminal.log(
                "\(strangers) application\(strangers == 1 ? "" : "s") received letters but "
                    + "\(strangers == 1 ? "is" : "are") no longer in the records; promises to "
                    + "\(strangers == 1 ? "it" : "them") are not listed")
        }
        if options.json {
            return try JSONOutput.print(
                Report(today: today, within: horizon.businessDays, promises: promises))
        }
        show(promises)
    }

    private func show(_ promises: [PromiseStatus]) {
        let groups = Dictionary(grouping: promises, by: \.state)
        if groups[.overdue] == nil, groups[.dueSoon] == nil {
            let days = horizon.businessDays
            Terminal.print("nothing is overdue, and nothing is due within \(days) business days")
        }
        for state in PromiseStatus.State.allCases where state.isListed {
            guard let group = groups[state] else { continue }
            Terminal.print("\(state.title) \(group.count):")
            PromiseStatus.table(group).forEach { Terminal.print($0) }
        }
        if let late = groups[.overdue]?.first(where: { $0.deadline == nil }) {
            Terminal.print(
                "If something that is listed as overdue has happened, record it: regards due "
                    + "--kept \(late.application.shellQuoted)\(options.workspaceOption)")
        }
    }

    private struct Report: Encodable {
        let today: CalendarDate
        let within: Int
        let promises: [PromiseStatus]
    }
}

extension Due {
    /// Records that an open promise was kept, unless that is recorded already.
    private func keep(_ id: String, in workspace: Workspace, today: CalendarDate) throws {
        guard let application = workspace.applications.first(where: { $0.id == id }) else {
            throw CommandError(.unknownApplications([id]))
        }
        let team = workspace.settings.team
        let entries = try options.pastLetters()
            .promises(on: application, by: team, today: today).entries.filter(isMeant)
        let open = entries.filter(\.canBeConfirmed)
        guard let entry = open.first else {
            guard let entry = entries.last(where: \.isConfirmed) else {
                throw CommandError(.nothingToKeep(application: id, promise: promise))
            }
            return try report(entry, of: id, already: true)
        }
        // If several have the same day and words, nobody can tell them apart: the first one is
        // meant.
        let isClear = open.allSatisfy { other in
            other.promise.by == entry.promise.by && other.promise.hasWords(of: entry.promise.what)
        }
        guard isClear else {
            if !options.json {
                let listed = open.map { PromiseStatus($0, of: id, isDue: false) }
                PromiseStatus.table(listed).forEach { Terminal.print($0) }
            }
            throw CommandError(.severalPromises(application: id, open.map(\.promise.by)))
        }
        let day = happened ?? today
        guard day <= today, day >= entry.promise.madeOn ?? day else {
            throw CommandError(.keptAtNoTime(day, entry.promise))
        }
        try options.ledger().confirm(
            KeptPromise(
                to: id, of: entry.promise.what, by: entry.promise.by.description,
                happenedOn: day.description, person: person.name, at: Clock.timestamp()))
        let after = try options.pastLetters().promises(on: application, by: team, today: today)
        guard let kept = after.entries.filter(isMeant).last(where: \.isConfirmed) else { return }
        try report(kept, of: id, already: false)
    }

    /// Returns true if `--promise` names this promise, or is not given.
    private func isMeant(_ entry: PromiseHistory.Entry) -> Bool {
        guard let promise else { return true }
        return entry.promise.by.description == promise || entry.promise.hasWords(of: promise)
    }

    private func report(
        _ entry: PromiseHistory.Entry, of application: String, already: Bool
    ) throws {
        let status = PromiseStatus(entry, of: application, isDue: false)
        if options.json { return try JSONOutput.print(status) }
        Terminal.print(
            (already ? "already recorded" : "recorded") + " as \(status.state.title):")
        PromiseStatus.table([status]).forEach { Terminal.print($0) }
    }
}

extension PromiseHistory.Entry {
    /// True if a person said that it was kept.
    fileprivate var isConfirmed: Bool {
        switch state {
        case .kept(_, .person), .broken(_, .person, _): true
        default: false
        }
    }
}
