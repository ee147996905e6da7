import Foundation
import Letters
import Yams

/// A small YAML file read as a tree whose scalars keep the form they were written in.
///
/// YAML 1.1 would read `no` as a boolean and `2026-11-12` as a time; here every scalar is text until a
/// field asks for more, so both mean what their author meant. libyaml refuses what nests deeper than
/// 1,000 levels, so that a hostile file cannot exhaust the stack.
struct YAMLFile {
    /// No settings and no form come near it; what is larger is some other file.
    static let maximumBytes = 1 << 18

    let file: WorkspaceFile

    init(_ file: WorkspaceFile) {
        self.file = file
    }

    /// The mapping at the top of the file; `nil`, and a fault, where there is none.
    func mapping(_ faults: inout [Fault]) throws(RecordsError) -> YAMLMapping? {
        let data = try contents()
        let start = Place(file: file.name, line: 1)
        guard data.count <= Self.maximumBytes else {
            faults.append(Fault(.tooLarge(maximumBytes: Self.maximumBytes), at: start))
            return nil
        }
        guard !data.contains(0), let text = String(validating: data, as: UTF8.self) else {
            faults.append(Fault(.invalidUTF8, at: start))
            return nil
        }
        do {
            guard case .mapping(let mapping)? = try compose(yaml: text, .basic) else {
                faults.append(Fault(.syntax("expected keys and values"), at: start))
                return nil
            }
            return YAMLMapping(mapping, in: file, at: start)
        } catch let error as YamlError {
            faults.append(fault(error))
            return nil
        } catch {
            faults.append(Fault(.syntax("expected YAML"), at: start))
            return nil
        }
    }
}

extension YAMLFile {
    private func contents() throws(RecordsError) -> Data {
        do {
            return try Data(contentsOf: URL(filePath: file.path))
        } catch {
            throw RecordsError(.unreadable(error.localizedDescription), at: file.path)
        }
    }

    private func fault(_ error: YamlError) -> Fault {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let text = context.map { "\(problem) \($0.text)" } ?? problem
            return Fault(.syntax(text), at: place(mark))
        case .duplicatedKeysInMapping(_, let context):
            return Fault(.syntax("a key stands twice in this mapping"), at: place(context.mark))
        case .reader(let problem, _, _, _):
            return Fault(.syntax(problem), at: Place(file: file.name, line: 1))
        default: return Fault(.syntax("expected YAML"), at: Place(file: file.name, line: 1))
        }
    }

    private func place(_ mark: Mark) -> Place {
        Place(file: file.name, line: mark.line, column: mark.column)
    }
}
