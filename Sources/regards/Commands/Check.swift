import ArgumentParser
import Delivery
import Files
import Letters
import Records

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check everything, and write nothing.",
        discussion: """
            Reads the whole workspace and all templates, and shows every mistake with its place. Then it \
            composes every letter that your applications need, without keeping any, and lists the ones \
            that would be held, with the reason and the place.
            """)

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let workspace = try options.open()
        try workspace.templates.verify()
        _ = try workspace.settings.transport.map { try Destination($0.url) }
        let date = try Clock.mailDate()
        let letters = try LetterKind.allCases.map {
            (kind: $0, composing: try ComposeSession($0, in: workspace, at: date))
        }
        var findings = letters.map { Findings(letter: $0.kind, in: workspace) }
        try workspace.forEachContext(
            with: options.pastLetters(),
            where: { application in letters.contains { $0.kind.isMeant(for: application) } },
            make: { context in
                let application = context.application
                let compositions = try letters.map { letter in
                    letter.kind.isMeant(for: application)
                        ? try letter.composing.compose(for: context) : nil
                }
                return (application.id, compositions)
            }
        ) { application, compositions in
            for (index, composition) in compositions.enumerated() {
                if let composition { findings[index].add(composition, for: application) }
            }
        }
        try show(findings, of: workspace)
    }

    private func show(_ findings: [Findings], of workspace: Workspace) throws {
        if options.json {
            try JSONOutput.print(
                Report(
                    applications: workspace.applicationCount, positions: workspace.positionCount,
                    warnings: workspace.warnings.map(\.description), letters: findings.map(\.report)
                ))
            return
        }
        Terminal.print(
            "\(workspace.applicationCount) applications for \(workspace.positionCount) positions: "
                + "no errors")
        for finding in findings {
            let report = finding.report
            let held = report.held.isEmpty ? "" : ", \(report.held.count) held"
            Terminal.print("  \(report.letter): \(report.composed) to compose\(held)")
            report.held.flatMap(\.lines).forEach { Terminal.print($0) }
        }
    }

    private struct Report: Encodable {
        let applications: Int
        let positions: Int
        let warnings: [String]
        let letters: [Findings.Report]
    }
}

/// The results of checking one kind of letter.
private struct Findings {
    struct Report: Encodable {
        let letter: String
        let composed: Int
        let held: [HeldLetter]
    }

    let letter: LetterKind
    private var review: BatchReview
    private var applications: [String] = []
    private var holds: [Int: [Hold]] = [:]
    private var heldOrder: [Int] = []

    init(letter: LetterKind, in workspace: Workspace) {
        self.letter = letter
        review = BatchReview(allowingSameGreeting: workspace.settings.allowsSameGreeting)
    }

    var report: Report {
        Report(
            letter: letter.rawValue, composed: applications.count - holds.count,
            held: heldOrder.map { number in
                HeldLetter(
                    application: applications[number],
                    holds: holds[number, default: []].map { .init($0) })
            })
    }

    mutating func add(_ composition: ComposeResult, for application: String) {
        let number = applications.count
        applications.append(application)
        switch composition {
        case .letter(let letter):
            for clash in review.admit(letter, number: number) { hold(clash.number, [clash.hold]) }
        case .held(let holds): hold(number, holds)
        }
    }

    private mutating func hold(_ number: Int, _ more: [Hold]) {
        if holds[number] == nil { heldOrder.append(number) }
        holds[number, default: []] += more
    }
}
