import Letters

/// A small YAML file read as a tree whose scalars keep the form they were written in.
///
/// YAML 1.1 would read `no` as a boolean and `2026-11-12` as a time; here every scalar is text until a
/// field asks for more, so both mean what their author meant.
struct YAMLFile {
    /// No settings and no form come near it; what is larger is some other file.
    static let maximumBytes = 1 << 18

    let file: WorkspaceFile

    init(_ file: WorkspaceFile) {
        self.file = file
    }

    /// The mapping at the top of the file; `nil`, and a fault, where there is none.
    func mapping(_ faults: inout [Fault]) throws(RecordsError) -> YAMLMapping? {
        let start = Place(file: file.name, line: 1)
        guard let text = try file.contents(upTo: Self.maximumBytes) else {
            faults.append(Fault(.tooLarge(maximumBytes: Self.maximumBytes), at: start))
            return nil
        }
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
