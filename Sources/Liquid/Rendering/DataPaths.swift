/// The paths of what lies in a context, by where it lies.
struct DataPaths {
    private var texts: [UInt32: String] = [:]
    private var records: [UInt32: String] = [:]
    private var lists: [UInt32: String] = [:]

    init(_ context: Context) {
        add(fields: context.root, of: context.store, prefix: "")
    }

    /// Nil for what has no place of its own: numbers, dates, and what is empty.
    func path(of datum: RuntimeValue) -> String? {
        switch datum {
        case .text(let run), .markup(let run): run.isEmpty ? nil : texts[run.start]
        case .record(let run): run.isEmpty ? nil : records[run.start]
        case .list(let run): run.isEmpty ? nil : lists[run.start]
        default: nil
        }
    }

    private mutating func add(fields: Slice, of store: Arena, prefix: String) {
        for row in fields.range {
            add(
                store.fields[row].value, of: store,
                path: prefix + store.string(store.fields[row].name))
        }
    }

    private mutating func add(_ datum: RuntimeValue, of store: Arena, path: String) {
        switch datum {
        case .text(let run) where !run.isEmpty, .markup(let run) where !run.isEmpty:
            texts[run.start] = path
        case .record(let run) where !run.isEmpty:
            records[run.start] = path
            add(fields: run, of: store, prefix: path + ".")
        case .list(let run) where !run.isEmpty:
            lists[run.start] = path
            for (index, row) in run.range.enumerated() {
                add(store.items[row], of: store, path: "\(path)[\(index)]")
            }
        default: break
        }
    }
}
