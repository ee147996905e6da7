package import Liquid

/// The report as a single HTML file without scripts, fonts or images.
package struct ReportPage: Sendable {
    /// The line near the beginning of every page that identifies a file as a report.
    package static let mark = #"<meta name="generator" content="Regards report">"#

    private let template: Template

    /// The values that the template can use.
    private struct PageContext: Codable {
        let report: HiringReport
        let charts: Charts
    }

    /// Reads the page's template, which is part of the program.
    package init() {
        // A large team has many positions and stages. The template and its input are our own.
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

    /// The names in the template that a report does not have.
    ///
    /// Tests check that there are none.
    package var findings: [TemplateError] {
        template.findings(against: Schema(of: PageContext.self))
    }

    /// Renders the page.
    ///
    /// - Throws: An error of the template if the report exceeds its limits, with millions of rows.
    package func html(of report: HiringReport) throws(TemplateError) -> String {
        let context = PageContext(report: report, charts: Charts(of: report))
        return try template.render(Context(encoding: context)).text
    }

    private static func partial(_ name: String, _ bytes: [UInt8]) -> Environment.Partial {
        .init(named: name, source: String(decoding: bytes, as: UTF8.self))
    }
}
