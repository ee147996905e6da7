import Core
import Foundation
import Liquid

/// A template with its faults marked, its partials, and what is to be said of each fault.
///
/// A case is a file: the template; for each partial a line `--- partial NAME` and its text; and
/// after a line `--- findings` a line for each mark, in their order, with the code and, behind a
/// colon, the suggestion. ⟦ and ⟧ stand around what a finding is about.
struct CheckedCase {
    private struct Source {
        let name: String
        let text: String
        let marks: [Range<String.Index>]
    }

    private let sources: [Source]
    private let findings: [String]

    private static func folder(_ kind: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: kind)
    }

    static func names(in kind: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(kind).path)
            .filter { $0.hasSuffix(".liquid") }.sorted()
    }

    init(named name: String, in kind: String) throws {
        let text = try String(
            contentsOf: Self.folder(kind).appending(path: name), encoding: .utf8)
        let sections = text.components(separatedBy: "\n--- ")
        var sources = [Self.source(named: "letter", sections[0])]
        var findings: [String] = []
        for section in sections.dropFirst() {
            let head = section.prefix { !$0.isNewline }
            let body = String(section.dropFirst(head.count + 1))
            if head == "findings" {
                findings = body.split(whereSeparator: \.isNewline).map(String.init)
            } else {
                sources.append(Self.source(named: String(head.dropFirst("partial ".count)), body))
            }
        }
        self.sources = sources
        self.findings = findings
    }

    private static func source(named name: String, _ marked: String) -> Source {
        var text = ""
        var starts: [Int] = []
        var ends: [Int] = []
        for character in marked {
            switch character {
            case "⟦": starts.append(text.count)
            case "⟧": ends.append(text.count)
            default: text.append(character)
            }
        }
        let marks = zip(starts, ends).map {
            text.index(text.startIndex, offsetBy: $0)..<text.index(text.startIndex, offsetBy: $1)
        }
        return Source(name: name, text: text, marks: marks)
    }

    /// Each marked place with what is said of it.
    var expected: [String] {
        let places = sources.flatMap { source in
            source.marks.map { mark in
                let start = Self.position(of: mark.lowerBound, in: source.text)
                let end = Self.position(of: mark.upperBound, in: source.text)
                return "\(source.name):\(start)-\(end)"
            }
        }
        guard places.count == findings.count else { return ["marks and findings differ in number"] }
        return zip(places, findings).map { "\($0) \($1)" }
    }

    private static func position(of index: String.Index, in text: String) -> String {
        let before = text[..<index]
        let line = before.count { $0.isNewline } + 1
        let column = before.reversed().prefix { !$0.isNewline }.count + 1
        return "\(line):\(column)"
    }

    /// What the checker finds, in the same form.
    func found() -> [String] {
        var partials: [String: Environment.Partial] = [:]
        for source in sources.dropFirst() {
            partials[source.name] = Environment.Partial(named: source.name, source: source.text)
        }
        let environment = Environment(escaping: .markdown, partials: partials)
        do {
            let template = try environment.template(named: "letter", source: sources[0].text)
            return template.findings(against: Schema(of: LetterData.self)).map(Self.written)
        } catch {
            return error.errors.map(Self.written)
        }
    }

    private static func written(_ error: TemplateError) -> String {
        let place = "\(error.place)-\(error.place.end) \(error.code.rawValue)"
        return error.suggestion.map { "\(place): \($0)" } ?? place
    }
}
