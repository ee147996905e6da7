import Letters
import Reports
import Testing

/// The page: its template against its types, what it says, and what it must not.
@Suite struct ReportPageTests {
    private func page(_ cases: [Case]) throws -> String {
        try ReportPage().html(of: ReportDraft(cases).report)
    }

    @Test func `the template uses what a report has, and guards what it may lack`() {
        #expect(ReportPage().findings == [])
    }

    @Test func `a page without anything to report says so, and draws nothing`() throws {
        let page = try page([])
        #expect(page.contains("There is nothing to report yet"))
        #expect(!page.contains("<svg") && !page.contains("<table"))
        #expect(page.contains(ReportPage.mark))
    }

    @Test func `a section without figures says so in words`() throws {
        let page = try page([Case()])
        for sentence in [
            "No letter was accepted by a receiver yet.", "No interview is in the records.",
            "Nobody in the records is rejected.", "Nothing was promised.", "Nobody owes any.",
            "No batch was composed.", "No letter was held.",
        ] {
            #expect(page.contains(sentence))
        }
        #expect(!page.contains("<svg"))
    }

    @Test func `a candidate is an application's id, and no name or address`() throws {
        let page = try page([Case(id: "A-77", status: .rejected, interviewedOn: "2026-12-01")])
        #expect(page.contains(#"<th scope="row">A-77</th>"#))
        #expect(!page.contains("Zo") && !page.contains("Quint") && !page.contains("people.example"))
    }

    @Test func `what records hold is text, whatever stands in it`() throws {
        let page = try page([
            Case(
                title: "R&D <lead>", stage: "<script>", interviewedOn: "2026-12-01",
                forms: [Case.form("\"><img src=x>")])
        ])
        #expect(page.contains("R&amp;D &lt;lead&gt;") && page.contains("Acme &lt;Instruments&gt;"))
        #expect(!page.contains("<script") && !page.contains("<img"))
    }

    @Test func `of very many it names the first, and says how many there are`() throws {
        let cases = (1...150).map {
            Case(id: "A-\($0)", title: "Job \($0)", status: .rejected)
        }
        let page = try page(cases)
        #expect(page.contains("These are the first 100 of 150"))
        #expect(page.contains("The chart shows the first 40; the table has all."))
        #expect(page.contains("Job 150</th>"))
    }
}
