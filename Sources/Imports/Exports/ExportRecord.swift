import Core
import Letters

/// One record of an export: a candidate, an application, a form; without what was dropped at the door.
struct ExportRecord: Sendable {
    /// A field that was dropped before anybody saw it.
    struct Drop: Sendable {
        let field: String
        let title: String?
        let spot: Spot
    }

    /// What the file is called in diagnostics.
    let file: String

    /// What the record holds.
    let root: Node

    /// What it does not hold any more.
    let drops: [Drop]

    /// Its id; empty where it has none.
    var id: String { root["id"]?.text ?? "" }

    /// Where one of its values stands, or all of it.
    func place(of node: Node? = nil) -> Place {
        let spot = node?.spot ?? root.spot
        return Place(file: file, line: Int(spot.line), column: Int(spot.column))
    }
}
