import ArgumentParser
import Letters
import Records

/// Which applications a batch is made for.
struct Selection: ParsableArguments, Sendable {
    @Option(
        name: .customLong("application"),
        help: ArgumentHelp(
            "Only this application, whatever its status. May be repeated.", valueName: "id"))
    var applications: [String] = []

    @Option(
        name: .customLong("position"),
        help: ArgumentHelp("Only applications for this position. May be repeated.", valueName: "id")
    )
    var positions: [String] = []

    @Flag(help: "Only applications with a promise that is overdue, or due soon.")
    var due = false

    @OptionGroup var horizon: HorizonOption

    func validate() throws {
        guard due || horizon.within == nil else {
            throw ValidationError("--within goes with --due")
        }
    }

    /// The positions that the batch is made for; empty for all.
    ///
    /// An application that is named stands alone.
    func positions(around application: Application) -> Set<String> {
        applications.isEmpty ? Set(positions) : [application.position]
    }

    /// Refuses positions that are not there, as nobody would fall under them.
    func check(in workspace: Workspace) throws(CommandError) {
        let unknown = positions.filter { !workspace.positionIDs.contains($0) }
        guard unknown.isEmpty else { throw CommandError(.unknownPositions(unknown)) }
    }

    /// Whether an application gets the letter, or a reason why not.
    ///
    /// Applications that are named are always selected, so that a contradiction is shown as a hold;
    /// otherwise the letter itself knows whom it is meant for.
    func includes(
        _ application: Application, for letter: LetterKind,
        promised book: (Application) throws -> PromiseHistory
    ) rethrows -> Bool {
        guard positions.isEmpty || positions.contains(application.position) else { return false }
        let isSelected =
            applications.isEmpty
            ? letter.isMeant(for: application) : applications.contains(application.id)
        guard isSelected, due else { return isSelected }
        return try book(application).isDue(within: horizon.businessDays)
    }
}
