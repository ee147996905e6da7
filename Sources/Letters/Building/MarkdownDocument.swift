import CMark
import Glibc

/// A letter's text as a CommonMark tree (spec.commonmark.org, read by its reference parser).
struct MarkdownDocument: ~Copyable {
    let root: OpaquePointer

    /// Reads a text; every text is CommonMark.
    init(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        // cmark ends the process where it gets no memory, and gives back a tree otherwise.
        guard let parsed else { preconditionFailure("cmark gave no tree") }
        root = parsed
    }

    deinit { cmark_node_free(root) }

    /// The tree as HTML without raw HTML and without links of a dangerous kind.
    var html: String {
        guard let text = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(text) }
        return String(cString: text)
    }

    /// The markup that no letter may have: raw HTML, or an image from outside.
    var foreignMarkup: String? {
        guard let iterator = cmark_iter_new(root) else { return nil }
        defer { cmark_iter_free(iterator) }
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            switch cmark_node_get_type(cmark_iter_get_node(iterator)) {
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: return "raw HTML"
            case CMARK_NODE_IMAGE: return "an image"
            default: continue
            }
        }
        return nil
    }
}

extension MarkdownDocument {
    /// The tree as plain text: blocks with a blank line between them, a paragraph on one line.
    ///
    /// Lines are left as long as their paragraphs, for the reader's window to wrap; emphasis loses
    /// its marks, and a link is followed by its address unless it shows it already.
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
