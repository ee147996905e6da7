import ArgumentParser

/// How far ahead promises count as due soon.
struct HorizonOption: ParsableArguments, Sendable {
    /// From Friday to Wednesday: enough to decide, write, read and approve.
    private static let standard = 3

    @Option(
        help: ArgumentHelp(
            "How many business days ahead is soon; \(Self.standard) otherwise.", valueName: "days"))
    var within: Int?

    /// The number of business days.
    var businessDays: Int { within ?? Self.standard }

    func validate() throws {
        guard (0...366).contains(businessDays) else {
            throw ValidationError("expected --within DAYS from 0 to 366")
        }
    }
}
