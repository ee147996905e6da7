/// Header fields that say what a body is, and the body: RFC 2045 §2.4.
struct Entity {
    private enum Body {
        case single(TransferEncoding, [UInt8])
        case multipart(Boundary, [Entity])
    }

    private let header: [HeaderField]
    private let body: Body

    /// A body of its own, encoded only when it is written.
    init(
        _ header: [HeaderField], encoding: TransferEncoding, _ bytes: [UInt8]
    ) throws(MIMEError) {
        self.header = header + [try HeaderField(.contentTransferEncoding, encoding.rawValue)]
        body = .single(encoding, bytes)
    }

    /// RFC 2046 §5.1: several parts, of which the subtype says how they belong together.
    init(
        multipart subtype: String, _ parts: [Entity], boundary: Boundary,
        _ parameters: [Parameter] = []
    ) throws(MIMEError) {
        let type = "multipart/\(subtype); boundary=\"\(boundary.text)\""
        header = [try HeaderField(.contentType, type, parameters)]
        body = .multipart(boundary, parts)
    }

    /// Appends header, a blank line and the body, without a line break that is not the body's.
    func write(into output: inout [UInt8]) {
        for field in header {
            field.write(into: &output)
        }
        output += .lineEnd
        switch body {
        case .single(let encoding, let bytes):
            encoding.append(bytes.span, to: &output)
        case .multipart(let boundary, let parts):
            for part in parts {
                output += boundary.delimiter + .lineEnd
                part.write(into: &output)
                output += .lineEnd
            }
            output += boundary.delimiter + "--".utf8
        }
    }

    /// About how many bytes it is when written; more, rather than fewer.
    var estimatedSize: Int {
        let headerSize = header.count * 2 * HeaderField.lineLength
        return switch body {
        case .single(let encoding, let bytes): headerSize + encoding.estimatedSize(of: bytes.count)
        case .multipart(_, let parts): parts.reduce(headerSize) { $0 + 80 + $1.estimatedSize }
        }
    }
}
