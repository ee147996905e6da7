import ArgumentParser
import Letters

/// Whose wording a named person takes responsibility for.
struct Allowances: ParsableArguments, Sendable {
    @Option(
        name: .customLong("allow"),
        help: ArgumentHelp(
            "Let the wording of this application's letter stand, in your name (--by). May be "
                + "repeated.", valueName: "id"))
    var applications: [String] = []

    @OptionGroup var person: PersonOption

    /// The word given for an application, if there is one.
    func allowance(for application: Application) -> Allowance? {
        applications.contains(application.id) ? Allowance(by: person.name) : nil
    }
}
