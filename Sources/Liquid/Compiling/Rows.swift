/// The rows of a program that rendering walks, where they lie in memory.
///
/// Reading an array counts references to it; reading here does not, which is half of what rendering
/// would cost. The pointers hold only inside of ``Program/withRows(_:)``, and rows refer only to
/// rows that the parser has made.
struct Rows {
    let nodes: UnsafeBufferPointer<Spanned<Node>>
    let expressions: UnsafeBufferPointer<Spanned<Expression>>
    let segments: UnsafeBufferPointer<Spanned<Segment>>
    let operands: UnsafeBufferPointer<UInt32>
    let filterings: UnsafeBufferPointer<Filtering>
    let links: UnsafeBufferPointer<Link>
    let branches: UnsafeBufferPointer<Branch>
    let names: UnsafeBufferPointer<Name>
    let text: UnsafeBufferPointer<UInt8>
}

extension Program {
    func withRows<Result, Failure: Error>(
        _ body: (Rows) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try nodes.withUnsafeBufferPointer { nodes throws(Failure) in
            try expressions.withUnsafeBufferPointer { expressions throws(Failure) in
                try segments.withUnsafeBufferPointer { segments throws(Failure) in
                    try operands.withUnsafeBufferPointer { operands throws(Failure) in
                        try filterings.withUnsafeBufferPointer { filterings throws(Failure) in
                            try links.withUnsafeBufferPointer { links throws(Failure) in
                                try branches.withUnsafeBufferPointer { branches throws(Failure) in
                                    try names.withUnsafeBufferPointer { names throws(Failure) in
                                        try text.withUnsafeBufferPointer { text throws(Failure) in
                                            try body(
                                                Rows(
                                                    nodes: nodes, expressions: expressions,
                                                    segments: segments, operands: operands,
                                                    filterings: filterings, links: links,
                                                    branches: branches, names: names, text: text))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
