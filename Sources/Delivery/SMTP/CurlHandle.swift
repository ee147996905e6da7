import CCurl

/// The owner of one libcurl connection; closed when it goes out of scope.
struct CurlHandle: ~Copyable {
    /// The bytes that the server sent while libcurl opened the session.
    private final class Log {
        var bytes: [UInt8] = []
    }

    private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let handle: UnsafeMutableRawPointer
    private let message: UnsafeMutablePointer<CChar>
    private let log = Log()

    /// A handle without options.
    init() {
        guard Self.isLibraryReady, let handle = curl_easy_init() else {
            preconditionFailure("libcurl could not be started: no memory")
        }
        self.handle = handle
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_easy_cleanup(handle)
        message.deallocate()
    }

    /// Sets an option that is a number or a switch.
    borrowing func set(_ option: CURLoption, to value: Int) throws(TransportError) {
        try check(curl_easy_set_long(handle, option, value))
    }

    /// Sets an option that is a text, which libcurl copies.
    borrowing func set(_ option: CURLoption, to value: String) throws(TransportError) {
        guard !value.utf8.contains(0) else { throw TransportError(.settingHoldsNUL) }
        try check(curl_easy_set_string(handle, option, value))
    }

    /// Empties an option that libcurl has a default for.
    borrowing func clear(_ option: CURLoption) throws(TransportError) {
        try check(curl_easy_set_pointer(handle, option, nil))
    }

    /// Opens the session with the options set; gives all that the server said, and why that came to
    /// nothing.
    borrowing func connect() throws(TransportError) -> (said: [UInt8], failure: TransportError?) {
        try check(curl_easy_set_pointer(handle, CURLOPT_ERRORBUFFER, message))
        let context = Unmanaged.passUnretained(log).toOpaque()
        try check(curl_easy_set_pointer(handle, CURLOPT_HEADERDATA, context))
        try check(
            curl_easy_set_line_callback(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, log in
                guard let bytes, let log else { return 0 }
                Unmanaged<Log>.fromOpaque(log).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: size * count))
                return size * count
            })
        let code = curl_easy_perform(handle)
        return (log.bytes, code == CURLE_OK ? nil : error(code))
    }

    /// The socket to wait on after a call that would have blocked.
    borrowing func socket() throws(TransportError) -> Int32 {
        var socket = CURL_SOCKET_BAD
        try check(curl_easy_get_socket(handle, &socket))
        return socket
    }

    /// Gives libcurl as many of the bytes as it takes now.
    borrowing func send(_ bytes: ArraySlice<UInt8>) -> CurlProgress {
        var count = 0
        let code = bytes.withUnsafeBytes { buffer in
            curl_easy_send(handle, buffer.baseAddress, buffer.count, &count)
        }
        return CurlProgress(code, moved: count)
    }

    /// Fills the buffer with what is there; `moved(0)` does not occur.
    borrowing func receive(into buffer: inout [UInt8]) -> CurlProgress {
        var count = 0
        let code = buffer.withUnsafeMutableBytes { buffer in
            curl_easy_recv(handle, buffer.baseAddress, buffer.count, &count)
        }
        // A success without a byte is the end of the stream.
        return code == CURLE_OK && count == 0 ? .broken : CurlProgress(code, moved: count)
    }

    private borrowing func check(_ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else { throw error(code) }
    }

    private borrowing func error(_ code: CURLcode) -> TransportError {
        var detail = String(cString: message)
        // QUIRK: libcurl looks for the addresses of a socket that the other side has reset, and
        // keeps what that came to as the first, and so the only, error.
        if detail.hasPrefix("getpeername()") || detail.isEmpty {
            detail = String(cString: curl_easy_strerror(code))
        }
        // What a proxy said to CONNECT (RFC 9110 §9.3.6); 0 without one.
        var tunnelCode = 0
        curl_easy_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &tunnelCode)
        let isRefusedByProxy = tunnelCode != 0 && !(200..<300).contains(tunnelCode)
        return TransportError(
            .connect(
                isRefusedByProxy ? .proxy : SMTPConnectFailure(code, message: detail),
                code: code.rawValue, message: detail))
    }
}

/// The result of one call of libcurl on a connection that never blocks.
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
