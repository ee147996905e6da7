import Core
import Files
import Letters
import MIME
import Records
import TestSupport
import Testing

/// Evaluation forms, as YAML and as CSV.
@Suite struct FormTests {
    private let form = """
        application: A-1
        interview: System design
        interviewer: Priya Raman
        held_on: 2026-11-12
        submitted_on: 2026-11-12
        recommendation: no
        competencies:
          - name: Failure handling
            rating: 2
            evidence: Needed two prompts.
            feedback: The design had no plan for a lost node.
            advice: Sketch one failure.
          - name: Modelling
            rating: 5
            feedback: >
              You asked what the data
              was for.
        notes: ~
        """

    private func forms(_ changes: [String: String?]) throws -> [EvaluationForm] {
        try WorkspaceFixture(changes).contexts().flatMap(\.forms)
    }

    @Test func `a form reads as its author meant it, also where YAML 1.1 would not`() throws {
        let form = try #require(try forms(["evaluations/a.yaml": form]).first)
        #expect(form.recommendation == .no)
        #expect(form.heldOn == CalendarDate(year: 2026, month: 11, day: 12))
        #expect(form.notes == nil)
        #expect(form.competencies.map(\.rating) == [2, 5])
        #expect(
            form.competencies.map(\.feedback?.words)
                == ["The design had no plan for a lost node.", "You asked what the data was for."])
        #expect(form.competencies.map(\.place.line) == [8, 13])
    }

    @Test func `the same form as CSV has the same feedback`() throws {
        let csv = """
            application,interview,interviewer,held_on,submitted_on,competency,rating,evidence,feedback,advice,recommendation
            A-1,System design,Priya Raman,2026-11-12,2026-11-12,Failure handling,2,Needed two prompts.,The design had no plan for a lost node.,Sketch one failure.,no
            A-1,System design,Priya Raman,2026-11-12,2026-11-12,Modelling,5,,You asked what the data was for.,,no

            """
        let fromCSV = try forms(["evaluations.csv": csv])
        let fromYAML = try forms(["evaluations/a.yaml": form])
        #expect(fromCSV.count == 1)
        #expect(fromCSV.first?.interviewer == fromYAML.first?.interviewer)
        #expect(
            fromCSV.flatMap(\.competencies).map(\.feedback?.words)
                == fromYAML.flatMap(\.competencies).map(\.feedback?.words))
    }

    @Test func `a form in rows has what its first row with it says`() throws {
        let csv = """
            application,language,form,interview,interviewer,competency,rating,submitted_on,recommendation
            A-1,de,f1,One,Priya,a,4,,
            A-1,de,f2,One,Priya,b,3,,
            A-1,de,f1,Two,Eve,c,2,2026-11-12,yes
            A-1,,,One,Priya,d,1,,
            A-1,,,One,Eve,e,1,,
            A-1,,,One,Priya,f,5,2026-11-13,no

            """
        let forms = try forms(["evaluations.csv": csv])
        #expect(forms.map { $0.competencies.map(\.rating) } == [[4, 2], [3], [1, 5], [1]])
        #expect(forms.map(\.language?.text) == ["de", "de", nil, nil])
        #expect(forms.map(\.recommendation) == [.yes, nil, .no, nil])
        #expect(forms.map(\.submittedOn?.day) == [12, nil, 13, nil])
    }

    @Test func `rows of one application that stand apart are found again`() throws {
        let csv = """
            application,interview,competency,rating,feedback
            A-1,One,a,4,First.
            A-2,One,a,4,Other.

            A-1,Two,b,4,"Second,
            on two lines."
            A-1,One,c,4,Third.

            """
        let applications = """
            id,given_name,email,position,status
            A-1,Ada,ada@example.com,P-1,rejected
            A-2,Ben,ben@example.com,P-1,rejected

            """
        let contexts = try WorkspaceFixture([
            "evaluations.csv": csv, "applications.csv": applications,
        ]).contexts()
        #expect(
            contexts.map { $0.forms.map { $0.competencies.map(\.feedback?.words) } } == [
                [["First.", "Third."], ["Second,\non two lines."]], [["Other."]],
            ])
    }

    @Test(arguments: [
        (
            "application: A-1\ncompetencies:\n  - name: x\n    ratnig: 2\n    feedback: y",
            [
                "evaluations/a.yaml:4:5: \"ratnig\" is not known and is not read; did you mean rating?"
            ]
        ),
        (
            "application: A-1\ncompetencies:\n  - name: x\n    rating: 7",
            ["evaluations/a.yaml:4:13: expected a whole number from 1 to 5 in rating"]
        ),
        (
            "application: A-7\ncompetencies: []",
            [
                "evaluations/a.yaml:1:14: application names nothing in applications.csv; did you mean A-1?"
            ]
        ),
        (
            "application: A-1\nrecommendation: stong_yes",
            [
                "evaluations/a.yaml:2:17: expected strong_no, no, mixed, yes, strong_yes, undecided in recommendation; did you mean strong_yes?"
            ]
        ),
        (
            "application: A-1\nheld_on: 2026-13-01\nsubmitted_on: soon",
            [
                "evaluations/a.yaml:2:10: expected a date as 2026-11-23 in held_on",
                "evaluations/a.yaml:3:15: expected a date as 2026-11-23 in submitted_on",
            ]
        ),
        (
            "application: A-1\ncompetencies: none",
            ["evaluations/a.yaml:2:1: expected a list of keys and values in competencies"]
        ),
        ("- a\n- b", ["evaluations/a.yaml:1:1: expected keys and values"]),
        ("", ["evaluations/a.yaml:1:1: expected keys and values"]),
    ])
    func `faults of a form have their place`(form: String, expected: [String]) throws {
        #expect(try WorkspaceFixture(["evaluations/a.yaml": form]).faults == expected)
    }

    @Test func `what lies among the forms and is not read is a warning`() throws {
        let fixture = try WorkspaceFixture([
            "evaluations/a.YAML": form, "evaluations/old/b.yaml": form, "evaluations/c.txt": "x",
        ])
        let workspace = try Workspace(at: fixture.folder.path)
        #expect(workspace.warnings.map(\.place.file) == ["evaluations/c.txt", "evaluations/old"])
        #expect(try fixture.contexts().flatMap(\.forms).count == 1)
    }

    @Test func `broken YAML has its place`() throws {
        let faults = try WorkspaceFixture(["evaluations/a.yaml": "application: A-1\nnotes: [1"])
            .faults
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("evaluations/a.yaml:") == true)
    }

    @Test(arguments: [
        (
            "application: A-1\nnotes: a\nnotes: b",
            "evaluations/a.yaml:2:1: a key is here a second time"
        ),
        ("application: A-1\nnotes: *a", "evaluations/a.yaml:2:8: found undefined alias"),
        (
            "application: A-1\n---\napplication: A-1",
            "evaluations/a.yaml:2:1: found another document, expected only one"
        ),
        (
            "application: A-1\nnotes: \"a",
            "evaluations/a.yaml:2:10: found unexpected end of stream while scanning a quoted scalar"
        ),
    ])
    func `what YAML does not allow has its place`(form: String, expected: String) throws {
        #expect(try WorkspaceFixture(["evaluations/a.yaml": form]).faults == [expected])
    }

    @Test func `an alias stands for what its anchor names`() throws {
        let form = """
            application: A-1
            competencies:
              - name: One
                rating: 4
                feedback: &said You explained each step.
              - name: Two
                rating: 4
                feedback: *said
            """
        let competencies = try forms(["evaluations/a.yaml": form]).flatMap(\.competencies)
        #expect(competencies.map(\.feedback?.words).allSatisfy { $0 == "You explained each step." })
        #expect(competencies.count == 2)
    }

    @Test func `of many files, faults and forms come in the order of the files' names`() throws {
        let names = (1000..<1300).map { "evaluations/\($0).yaml" }
        let right = names.map { ($0, "application: A-1\nnotes: \($0)") }
        let wrong = names.map { ($0, "application: A-1\nrecommendation: hm\nheld_on: soon") }
        #expect(
            try forms(Dictionary(uniqueKeysWithValues: right)).map(\.notes)
                == right.map { PrivateText(String($0.1.dropFirst(24))) })
        let faults = try WorkspaceFixture(Dictionary(uniqueKeysWithValues: wrong)).faults
        let places = names.flatMap { ["\($0):3:10:", "\($0):2:17:"] }
        #expect(zip(faults, places).allSatisfy { $0.hasPrefix($1) })
        #expect(faults.count == places.count)
    }

    @Test(arguments: ["[", "- ", "? ", "{a: "])
    func `a file that nests without end is refused, and exhausts nothing`(nest: String) throws {
        let text = String(repeating: nest, count: 50_000)
        let faults = try WorkspaceFixture(["evaluations/a.yaml": text]).faults
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("evaluations/a.yaml:1:") == true)
    }

    @Test func `a file that is no form is refused by its size`() throws {
        let text = "notes: " + String(repeating: "x", count: 300_000)
        #expect(
            try WorkspaceFixture(["evaluations/a.yaml": text]).faults
                == ["evaluations/a.yaml:1:1: the file is larger than 262144 bytes"])
    }

    @Test func `no fault repeats what a form holds`() throws {
        let secret = """
            application: A-1
            recommendation: lacking hustle
            held_on: last Tuesday
            He told us his wife is ill: so
            """
        let faults = try WorkspaceFixture(["evaluations/a.yaml": secret]).faults
        #expect(faults.count == 3)
        for fault in faults {
            #expect(["hustle", "Tuesday", "wife"].allSatisfy { !fault.contains($0) })
        }
    }
}
