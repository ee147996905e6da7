import Core
import Files
import Letters
import MIME
import Records
import TestSupport
import Testing

/// `regards.yaml`, and the files beside the records.
@Suite struct SettingsTests {
    @Test(arguments: [
        ("", SendingWindow(from: 8, to: 18)), ("sending_window: any", nil),
    ])
    func `letters leave to a server in office hours, unless something else is set`(
        line: String, window: SendingWindow?
    ) throws {
        let yaml = "organization: {name: A}\nsender: {name: D, email: d@a.example}\n\(line)"
        let fixture = try WorkspaceFixture(["regards.yaml": yaml])
        let settings = try Workspace(at: fixture.folder.path).settings
        #expect(settings.sendingWindow(toServer: true) == window)
        #expect(settings.sendingWindow(toServer: false) == nil)
    }

    @Test func `settings are read whole`() throws {
        let yaml = """
            organization:
              name: Acme
              website: https://acme.example
            sender:
              name: Dana Whitfield
              title: Talent Partner
              email: dana@acme.example
              phone: +1 555 0134
            reply_to: hiring@acme.example
            language: de
            transport:
              url: smtp://mail.acme.example:587
              user: dana
              password_command: pass show mail
            policies:
              same_greeting: allow
              expires_after: 3 days
            sending_window:
              from: 9
              to: 17
            """
        let fixture = try WorkspaceFixture(["regards.yaml": yaml])
        let settings = try Workspace(at: fixture.folder.path).settings
        #expect(settings.team.organization == .init(name: "Acme", website: "https://acme.example"))
        #expect(settings.team.sender.phone == "+1 555 0134")
        #expect(settings.team.replyTo?.description == "hiring@acme.example")
        #expect(settings.team.language.text == "de")
        #expect(settings.transport?.url == "smtp://mail.acme.example:587")
        #expect(settings.transport?.passwordCommand == "pass show mail")
        #expect(settings.allowsSameGreeting)
        #expect(settings.expiresAfter == .seconds(3 * 86_400))
        #expect(settings.sendingWindow(toServer: false) == SendingWindow(from: 9, to: 17))
    }

    @Test(arguments: [
        (
            "organization:\n  name: Acme\nsendr:\n  name: x",
            [
                "regards.yaml:3:1: \"sendr\" is not known and is not read; did you mean sender?",
                "regards.yaml:1:1: expected sender:",
            ]
        ),
        (
            "organization:\n  name:\nsender:\n  name: Dana\n  email: nobody",
            [
                "regards.yaml:2:8: name is empty",
                "regards.yaml:5:10: expected an email address in email, but this address has no \"@\"",
            ]
        ),
        (
            "organization: {name: A}\nsender: {name: D, email: d@a.example}\npolicies: {same_greeting: alow}",
            ["regards.yaml:3:27: expected hold, allow in same_greeting; did you mean allow?"]
        ),
        (
            "organization: {name: A}\nsender: {name: D, email: d@a.example}\npolicies: {expires_after: 2 business days}",
            ["regards.yaml:3:27: expected a term as 7 days in expires_after"]
        ),
        (
            "organization: {name: A}\nsender: {name: D, email: d@a.example}\nsending_window: {from: 18, to: 8}",
            ["regards.yaml:3:32: expected an hour after that of from in to"]
        ),
        (
            "organization: {name: A}\nsender: {name: D, email: d@a.example}\nsending_window: {from: 8:30}",
            [
                "regards.yaml:3:24: expected a whole number from 0 to 23 in from",
                "regards.yaml:3:1: to is empty",
            ]
        ),
    ])
    func `faults of the settings have their place`(yaml: String, expected: [String]) throws {
        #expect(try WorkspaceFixture(["regards.yaml": yaml]).faults == expected)
    }

    @Test func `a template of the workspace replaces the shipped one of its name`() throws {
        let own = "---\nletter: thank-you\nlanguage: en\nsubject: Own\n---\nHello\n"
        let fixture = try WorkspaceFixture([
            "templates/thank-you.en.md": own, "templates/notes.txt": "no template",
        ])
        let library = try Workspace(at: fixture.folder.path).templates
        #expect(library.all.first { $0.name == "thank-you.en.md" }?.source == own)
        #expect(library.all.count == TemplateLibrary().all.count)
    }

    @Test func `the sample workspace is without fault`() throws {
        let fixture = try WorkspaceFixture(new: Scaffold.sample)
        let workspace = try Workspace(at: fixture.folder.path)
        #expect(workspace.warnings == [])
        #expect(workspace.applicationCount >= 16)
        #expect(workspace.positionCount == 5)
        var statuses: Set<Application.Status> = []
        var forms = 0
        try workspace.forEachContext(where: { _ in true }, make: { $0 }) {
            statuses.insert($0.application.status)
            forms += $0.forms.count
        }
        // What an import cannot tell apart is nothing that a team writes down.
        #expect(statuses == Set(Application.Status.allCases).subtracting([.closed]))
        #expect(forms >= 20)
    }

    @Test func `the sample moves with the weeks, and its days of the week stay`() throws {
        let day = { CalendarDate(year: $0, month: $1, day: $2) }
        let sunday = try #require(day(2026, 11, 29))
        #expect(Scaffold.sample(inTheWeekOf: sunday) == Scaffold.sample)
        let moved = Scaffold.sample(inTheWeekOf: try #require(day(2028, 2, 28)))
        let fixture = try WorkspaceFixture(new: moved)
        var promised: [String: CalendarDate] = [:]
        try Workspace(at: fixture.folder.path).forEachContext(where: { _ in true }, make: { $0 }) {
            promised[$0.application.id] = $0.application.nextStep.by
        }
        // Tuesday, 2026-12-01, of the week behind that of 2026-11-23.
        #expect(promised["A-1001"] == day(2028, 3, 7))
        #expect(moved.first { $0.path == Settings.fileName } == Scaffold.sample.first)
    }

    @Test func `a new workspace waits for its settings, and says which`() throws {
        let faults = try WorkspaceFixture(new: Scaffold.blank).faults
        #expect(
            faults == [
                "regards.yaml:4:8: name is empty", "regards.yaml:9:8: name is empty",
                "regards.yaml:11:9: email is empty",
            ])
    }

    @Test func `a workspace has a name`() {
        #expect(throws: RecordsError.self) { try Workspace.create(at: "", with: Scaffold.blank) }
    }

    @Test func `a new workspace is never laid over files`() throws {
        let fixture = try WorkspaceFixture()
        let error = #expect(throws: RecordsError.self) {
            try Workspace.create(at: fixture.folder.path, with: Scaffold.sample)
        }
        #expect(error?.kind == .notEmpty)
    }
}
