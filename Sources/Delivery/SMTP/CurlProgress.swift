import CCurl

/// How far one call of libcurl got on a connection that never blocks.
enum CurlProgress: Hashable, Sendable {
    /// This many bytes went.
    case moved(Int)
    /// None could go now: wait for the socket.
    case wouldBlock
    /// The connection is gone.
    case broken

    init(_ code: CURLcode, moved count: Int) {
        switch code {
        case CURLE_OK: self = .moved(count)
        case CURLE_AGAIN: self = .wouldBlock
        default: self = .broken
        }
    }
}
