import Foundation
import Liquid

/// A template over a context, and what comes of it: the output, or the error as it draws itself.
///
/// A case is a file of three sections that lines of `---` divide: the context in JSON, the
/// template, the outcome. In the JSON `{"$date": "2026-11-12"}` is a date, `{"$markup": "<b>"}` is
/// markup, `{"$instant": 0}` is a moment, and the fields `$dialect`, `$escaping`, `$language`,
/// `$zone` and `$partials` describe the environment.
struct Case {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Cases")

    struct Malformed: Error {
        let file: String
    }

    let file: URL
    let contextText: String
    let template: String
    let outcome: String
    let settings: CaseSettings

    /// The names of the case files, without their extension.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
            .map { $0.deletingPathExtension().lastPathComponent }
            .sorted()
    }

    init(named name: String) throws {
        file = Self.folder.appending(path: "\(name).txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        let sections = text.components(separatedBy: "\n---\n")
        guard sections.count == 3 else { throw Malformed(file: name) }
        contextText = sections[0]
        template = sections[1]
        outcome = String(sections[2].dropLast())
        settings = try JSONDecoder().decode(CaseSettings.self, from: Data(contextText.utf8))
    }

    /// What the template gives now.
    var currentOutcome: String { outcome(of: template) }

    /// What the template gives now with line ends of CR LF.
    var outcomeOfPairs: String {
        outcome(of: template.replacing("\n", with: "\r\n"))
    }

    private func outcome(of template: String) -> String {
        let environment = Environment(
            dialect: settings.dialect, escaping: settings.escaping,
            localization: settings.localization,
            partials: settings.partials)
        do {
            let template = try environment.template(named: "letter.md", source: template)
            return try template.render(settings.context).text
        } catch {
            return "\(error)"
        }
    }

    func record(_ outcome: String) throws {
        try "\(contextText)\n---\n\(template)\n---\n\(outcome)\n"
            .write(to: file, atomically: true, encoding: .utf8)
    }
}
