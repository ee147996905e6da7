import ArgumentParser
import Letters

/// The options by which a named person takes responsibility for the wording of letters.
struct Allowances: ParsableArguments, Sendable {
    @Option(
        name: .customLong("allow"),
        help: ArgumentHelp(
            "Accept the wording of this application's letter in your name (--by), although a rule "
                + "objects. Can be repeated.", valueName: "id"))
    var applications: [String] = []

    @OptionGroup var person: PersonOption

    /// The allowance for an application; nil if nobody gave one.
    func allowance(for application: Application) -> Allowance? {
        applications.contains(application.id) ? Allowance(by: person.name) : nil
    }
}
