import CMark

extension MarkdownDocument {
    /// The tree as plain text: blocks with a blank line between them, a paragraph on one line.
    ///
    /// Lines are left as long as their paragraphs, for the reader's window to wrap; emphasis loses its
    /// marks, and a link is followed by its address unless it shows it already.
    var plainText: String {
        var writer = PlainTextWriter()
        writer.blocks(of: root)
        return writer.text
    }
}

private struct PlainTextWriter {
    private(set) var text = ""
    private var indent = ""
    private var marker = ""

    mutating func blocks(of parent: OpaquePointer, tight: Bool = false) {
        var separator = ""
        for child in Children(of: parent) {
            text += separator
            block(child)
            separator = tight ? "" : "\n"
        }
    }

    private mutating func block(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST: list(node)
        case CMARK_NODE_BLOCK_QUOTE: nested(in: "> ", first: "> ") { $0.blocks(of: node) }
        case CMARK_NODE_CODE_BLOCK: lines(literal(of: node))
        case CMARK_NODE_THEMATIC_BREAK: lines("---")
        default: lines(inlines(of: node))
        }
    }

    private mutating func list(_ node: OpaquePointer) {
        let isTight = cmark_node_get_list_tight(node) != 0
        var number = Int(cmark_node_get_list_start(node))
        var separator = ""
        for item in Children(of: node) {
            let bullet =
                cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "\(number). " : "- "
            text += separator
            nested(in: String(repeating: " ", count: bullet.count), first: bullet) {
                $0.blocks(of: item, tight: isTight)
            }
            number += 1
            separator = isTight ? "" : "\n"
        }
    }

    private mutating func nested(
        in prefix: String, first: String, _ body: (inout PlainTextWriter) -> Void
    ) {
        let outer = indent
        marker = marker.isEmpty ? indent + first : marker + first
        indent += prefix
        body(&self)
        indent = outer
        marker = ""
    }

    private mutating func lines(_ block: String) {
        for line in block.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            text += marker.isEmpty ? indent : marker
            text += Substring(line)
            text += "\n"
            marker = ""
        }
    }

    private func inlines(of parent: OpaquePointer) -> String {
        Children(of: parent).reduce(into: "") { text, node in
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: node)
            case CMARK_NODE_SOFTBREAK: text += " "
            case CMARK_NODE_LINEBREAK: text += "\n"
            case CMARK_NODE_LINK: text += link(node)
            default: text += inlines(of: node)
            }
        }
    }

    private func link(_ node: OpaquePointer) -> String {
        let shown = inlines(of: node)
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let isShown = address == shown || address == "mailto:\(shown)"
        return isShown ? shown : "\(shown) (\(address))"
    }

    private func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}

/// The children of a node, first to last.
private struct Children: Sequence, IteratorProtocol {
    private var following: OpaquePointer?

    init(of parent: OpaquePointer) {
        following = cmark_node_first_child(parent)
    }

    mutating func next() -> OpaquePointer? {
        defer { following = following.flatMap { cmark_node_next($0) } }
        return following
    }
}
