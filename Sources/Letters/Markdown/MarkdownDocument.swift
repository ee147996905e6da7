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

    /// What the text holds that a letter does not carry: raw HTML, or an image from outside.
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
