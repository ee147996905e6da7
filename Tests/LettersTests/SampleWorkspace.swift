import Foundation

/// The sample workspace, as far as its texts may stand in letters.
enum SampleWorkspace {
    /// Every feedback and advice of the forms, and every next step.
    static func shareableTexts() throws -> [String] {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent()
            .appending(path: "../../Sources/Records/Sample")
        let forms = folder.appending(path: "evaluations")
        let names = try FileManager.default.contentsOfDirectory(atPath: forms.path)
        let feedback = try names.flatMap {
            shareableTexts(ofForm: try text(of: forms.appending(path: $0)))
        }
        return feedback + nextSteps(try text(of: folder.appending(path: "applications.csv")))
    }

    private static func text(of file: URL) throws -> String {
        try String(contentsOf: file, encoding: .utf8)
    }

    /// The values of `feedback:` and `advice:`, each up to the next line that is less indented.
    private static func shareableTexts(ofForm form: String) -> [String] {
        var texts: [String] = []
        var isInside = false
        for line in form.split(separator: "\n") {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("feedback:") || text.hasPrefix("advice:") {
                isInside = true
                texts.append(String(text))
            } else if isInside, line.hasPrefix("      ") {
                texts[texts.count - 1] += " " + text
            } else {
                isInside = false
            }
        }
        return texts
    }

    /// The values of the column `next_step`.
    private static func nextSteps(_ table: String) -> [String] {
        let rows = table.split(separator: "\n").map(fields)
        guard let column = rows.first?.firstIndex(of: "next_step") else { return [] }
        return rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty }
    }

    /// The fields of a row that holds no line breaks.
    private static func fields(_ row: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in row {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
