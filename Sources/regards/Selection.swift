import ArgumentParser
import Letters
import Records

/// The options that select applications for a batch.
struct Selection: ParsableArguments, Sendable {
    @Option(
        name: .customLong("application"),
        help: ArgumentHelp(
            "Only this application, even if its status does not fit. Can be repeated.",
            valueName: "id"))
    var applications: [String] = []

    @Option(
        name: .customLong("position"),
        help: ArgumentHelp("Only applications for this position. Can be repeated.", valueName: "id")
    )
    var positions: [String] = []

    @Flag(help: "Only applications with a promise that is overdue or due soon.")
    var due = false

    @OptionGroup var horizon: HorizonOption

    func validate() throws {
        guard due || horizon.within == nil else {
            throw ValidationError("--within works only together with --due; add --due")
        }
    }

    /// The positions that the batch is for; empty for all positions.
    ///
    /// If applications are named, the batch is for the position of each.
    func positions(around application: Application) -> Set<String> {
        applications.isEmpty ? Set(positions) : [application.position]
    }

    /// Throws for positions that do not exist, because no application would be selected.
    func check(in workspace: Workspace) throws(CommandError) {
        let unknown = positions.filter { !workspace.positionIDs.contains($0) }
        guard unknown.isEmpty else { throw CommandError(.unknownPositions(unknown)) }
    }

    /// Returns true if the application is selected: it gets the letter, or a hold with the reason.
    ///
    /// Named applications are always selected, so that a contradiction is shown as a hold.
    /// Otherwise the kind of letter decides.
    func includes(
        _ application: Application, for letter: LetterKind,
        promises history: (Application) throws -> PromiseHistory
    ) rethrows -> Bool {
        guard positions.isEmpty || positions.contains(application.position) else { return false }
        let isSelected =
            applications.isEmpty
            ? letter.isMeant(for: application) : applications.contains(application.id)
        guard isSelected, due else { return isSelected }
        return try history(application).isDue(within: horizon.businessDays)
    }
}
