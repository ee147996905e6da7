import ArgumentParser
import Core
import Letters
import Records

struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See what candidates were promised, and by when.",
        discussion: """
            A letter that was accepted promises what it says; promised_by in applications.csv and the \
            clocks of regards.yaml are entries of the same kind. The next letter keeps a promise, a \
            delay notice replaces it, and a day that passes without either breaks it. For delay \
            notices: regards compose delay-notice --due
            """)

    @OptionGroup var options: WorkspaceOptions

    @OptionGroup var horizon: HorizonOption

    func run() throws {
        let workspace = try options.open()
        let past = try options.pastLetters()
        let today = try Clock.mailDate().day
        var known: Set<String> = []
        var promises: [PromiseStatus] = []
        for application in workspace.applications {
            known.insert(application.id)
            let book = try past.promises(
                on: application, by: workspace.settings.team, today: today)
            promises += book.entries.map { entry in
                PromiseStatus(
                    entry, of: application.id,
                    isDue: book.isDue(entry, within: horizon.businessDays))
            }
        }
        promises.sort { ($0.by, $0.application) < ($1.by, $1.application) }
        let strangers = try past.count(besides: known)
        if strangers > 0 {
            Terminal.log(
                "applications that got letters and are in the records no more: \(strangers); what "
                    + "they were promised is not listed")
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
    }

    private struct Report: Encodable {
        let today: CalendarDate
        let within: Int
        let promises: [PromiseStatus]
    }
}
