import Core
import Letters

/// A small YAML file read as a tree whose scalars keep the form they were written in.
///
/// YAML 1.1 would read `no` as a boolean and `2026-11-12` as a time; here every scalar is text until a
/// field asks for more, so both mean what their author meant.
package struct YAMLFile {
    /// No settings and no form come near it; what is larger is some other file.
    static let maximumBytes = 1 << 18

    let file: WorkspaceFile

    package init(_ file: WorkspaceFile) {
        self.file = file
    }

    /// The mapping at the top of the file; `nil`, and a fault, where there is none.
    package func mapping(_ faults: inout [Fault]) throws(RecordsError) -> YAMLMapping? {
        guard let text = try file.contents(upTo: Self.maximumBytes) else {
            let kind = Fault.Kind.tooLarge(maximumBytes: Self.maximumBytes)
            faults.append(Fault(kind, at: Place(file: file.name, line: 1)))
            return nil
        }
        return mapping(of: text, &faults)
    }

    /// The mapping at the top of a text that is, or could be, in the file.
    package func mapping(of text: [UInt8], _ faults: inout [Fault]) -> YAMLMapping? {
        let start = Place(file: file.name, line: 1)
        guard !text.contains(0), (try? UTF8Span(validating: text.span)) != nil else {
            faults.append(Fault(.invalidUTF8, at: start))
            return nil
        }
        do throws(YAMLFailure) {
            guard let top = try YAMLReader.document(of: text),
                case .mapping(let pairs) = top.content
            else {
                faults.append(Fault(.syntax("expected keys and values"), at: start))
                return nil
            }
            return YAMLMapping(pairs, in: file, at: top.position)
        } catch {
            let place = Place(
                file: file.name, line: error.position.line, column: error.position.column)
            faults.append(Fault(.syntax(error.problem), at: place))
            return nil
        }
    }
}
