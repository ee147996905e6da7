import Letters
import Reports
import Testing

/// The report page: its template, its sentences, and the data that it must not have.
@Suite struct ReportPageTests {
    private func page(_ cases: [Case]) throws -> String {
        try ReportPage().html(of: ReportDraft(cases).report)
    }

    @Test func `the template uses only values that a report has`() {
        #expect(ReportPage().findings == [])
    }

    @Test func `an empty report says so and has no charts`() throws {
        let page = try page([])
        #expect(page.contains("There is nothing to report yet"))
        #expect(!page.contains("<svg") && !page.contains("<table"))
        #expect(page.contains(ReportPage.mark))
    }

    @Test func `a section without figures says so`() throws {
        let page = try page([Case()])
        for sentence in [
            "No letter has been accepted by a mail server yet.", "The records have no interviews.",
            "The records have no rejected candidates.", "No promises were made.",
            "No interviewer owes feedback.", "No batches were composed.", "No letters were held.",
        ] {
            #expect(page.contains(sentence))
        }
        #expect(!page.contains("<svg"))
    }

    @Test func `the page has ids of applications, and no names or addresses`() throws {
        let page = try page([Case(id: "A-77", status: .rejected, interviewedOn: "2026-12-01")])
        #expect(page.contains(#"<th scope="row">A-77</th>"#))
        #expect(!page.contains("Zo") && !page.contains("Quint") && !page.contains("people.example"))
    }

    @Test func `text from the records is escaped`() throws {
        let page = try page([
            Case(
                title: "R&D <lead>", stage: "<script>", interviewedOn: "2026-12-01",
                forms: [Case.form("\"><img src=x>")])
        ])
        #expect(page.contains("R&amp;D &lt;lead&gt;") && page.contains("Acme &lt;Instruments&gt;"))
        #expect(!page.contains("<script") && !page.contains("<img"))
    }

    @Test func `a long list is cut and says how many rows there are`() throws {
        let cases = (1...150).map {
            Case(id: "A-\($0)", title: "Job \($0)", status: .rejected)
        }
        let page = try page(cases)
        #expect(page.contains("These are the first 100 of 150"))
        #expect(page.contains("The chart shows the first 40; the table has all."))
        #expect(page.contains("Job 150</th>"))
    }
}
