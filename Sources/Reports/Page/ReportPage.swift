package import Liquid

/// The report as one HTML page that needs nothing but itself: `report.html`.
package struct ReportPage: Sendable {
    /// What stands near the beginning of every page, and by which one is known.
    package static let mark = #"<meta name="generator" content="Regards report">"#

    private let template: Template

    /// What its template may use.
    private struct PageContext: Codable {
        let report: HiringReport
        let charts: Charts
    }

    /// Reads the page's template, which the binary carries.
    package init() {
        // Made for every position and stage of a large team, and by nobody but this program.
        var limits = Limits()
        (limits.output, limits.memory, limits.steps) = (1 << 26, 1 << 26, 10_000_000)
        let environment = Environment(
            escaping: .html, limits: limits,
            partials: [
                "chart": Self.partial("chart.html", PackageResources.chart_html),
                "promised": Self.partial("promised.html", PackageResources.promised_html),
                "style": Self.partial("report.css", PackageResources.report_css),
                "waits": Self.partial("waits.html", PackageResources.waits_html),
            ])
        do {
            template = try environment.template(
                named: "report.html",
                source: String(decoding: PackageResources.report_html, as: UTF8.self))
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// What its template uses and the report has not; tests see that this is nothing.
    package var findings: [TemplateError] {
        template.findings(against: Schema(of: PageContext.self))
    }

    /// The page.
    ///
    /// - Throws: what stops its template, as a report of millions of rows would.
    package func html(of report: HiringReport) throws(TemplateError) -> String {
        let context = PageContext(report: report, charts: Charts(of: report))
        return try template.render(Context(encoding: context)).text
    }

    private static func partial(_ name: String, _ bytes: [UInt8]) -> Environment.Partial {
        .init(named: name, source: String(decoding: bytes, as: UTF8.self))
    }
}
