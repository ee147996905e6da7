import Liquid

extension Rendering {
    /// The text with its gaps filled as Shopify's implementation fills them.
    ///
    /// `name` is that of the template itself, which its errors leave out.
    func textWithErrors(in name: String) -> String {
        var bytes: [UInt8] = []
        var start = 0
        let text = Array(text.utf8)
        for gap in gaps {
            bytes += text[start..<max(start, gap.offset)]
            bytes += gap.error.shopifyText(in: name).utf8
            start = max(start, gap.offset)
        }
        return String(decoding: bytes + text[start...], as: UTF8.self)
    }
}

extension TemplateError {
    fileprivate func shopifyText(in name: String) -> String {
        let template = place.template == name ? "" : place.template + " "
        let place = "\(template)line \(place.start.line)"
        return switch kind {
        case .unknown(.partial, let name, _): "Liquid error: Could not find asset \(name)"
        default: "Liquid error (\(place)): \(shopifyMessage)"
        }
    }

    private var shopifyMessage: String {
        switch kind {
        case .notComparable(_, .number, .text): "comparison of Integer with String failed"
        case .notComparable(_, .text, .number): "comparison of String with Integer failed"
        case .exceeded(.partials, _): "Nesting too deep"
        case .impossible(.division): "divided by 0"
        case .impossible(.include): "include usage is not allowed in this context"
        case .impossible(.integer): "invalid integer"
        case .impossible(.partialName): "Argument error in tag 'include' - Illegal template name"
        case .impossible(.sorting): "cannot sort values of incompatible types"
        default: message
        }
    }
}
