import Delivery
import Testing

@Suite struct DestinationTests {
    @Test(
        arguments: [
            ("smtp://mail.example", "mail.example", 587, .startTLS, nil),
            ("SMTP://mail.example:25/", "mail.example", 25, .startTLS, nil),
            ("smtps://mail.example", "mail.example", 465, .implicitTLS, nil),
            ("smtps://[2001:db8::1]:2465", "2001:db8::1", 2465, .implicitTLS, nil),
            ("smtp://127.0.0.1:2525?tls=none", "127.0.0.1", 2525, .none, nil),
            ("smtp://localhost?tls=none", "localhost", 587, .none, nil),
            ("smtp://[::1]?tls=none", "::1", 587, .none, nil),
            ("smtps://h?ca_file=/my%20ca/%C3%A9.pem", "h", 465, .implicitTLS, "/my ca/é.pem"),
        ] as [(String, String, UInt16, SMTPServer.Security, String?)])
    func `a server is read`(
        text: String, host: String, port: UInt16, security: SMTPServer.Security, caFile: String?
    ) throws {
        guard case .smtp(let server) = try Destination(text) else {
            Issue.record("\(text) is no server")
            return
        }
        #expect(server.host == host)
        #expect(server.port == port)
        #expect(server.security == security)
        #expect(server.caFile == caFile)
    }

    @Test func `folders stand as they are`() throws {
        #expect(try Destination("maildir:/tmp/a b%20c") == .maildir("/tmp/a b%20c"))
        #expect(try Destination("eml:out") == .eml("out"))
    }

    @Test(
        arguments: [
            ("", .scheme), ("mail.example", .scheme), ("ftp://h", .scheme), ("smtp:h", .scheme),
            ("maildir://x", .folder), ("maildir:", .folder), ("eml:", .folder),
            ("eml:a\0b", .folder),
            ("smtp://user@h", .user), ("smtp://user:secret@h:25", .user),
            ("smtp://", .host), ("smtp://:25", .host), ("smtp://h_h", .host),
            ("smtp://bücher", .host),
            ("smtp://h%41", .host), ("smtp://[h]", .host), ("smtp://[::1", .host),
            ("smtp://a\r\nb", .host),
            ("smtp://h:", .port), ("smtp://h:0", .port), ("smtp://h:65536", .port),
            ("smtp://h:-1", .port), ("smtp://h:+1", .port), ("smtp://h:25x", .port),
            ("smtp://[::1]25", .port),
            ("smtp://h/x", .path), ("smtp://h#x", .path),
            ("smtp://h?x=1", .option), ("smtp://h?tls", .option), ("smtp://h?tls=maybe", .option),
            ("smtp://h?ca_file=a&ca_file=b", .option),
            ("smtp://h?ca_file=%4", .escape), ("smtp://h?ca_file=%+1", .escape),
            ("smtp://h?ca_file=%FF", .escape),
            ("smtp://mail.example?tls=none", .clearText),
            ("smtps://127.0.0.1?tls=none", .clearText),
            ("smtp://127.evil.example?tls=none", .clearText),
            ("smtp://127.0.0.256?tls=none", .clearText), ("smtp://128.0.0.1?tls=none", .clearText),
        ] as [(String, Destination.Fault)])
    func `what is no destination is refused with its first fault`(
        text: String, fault: Destination.Fault
    ) {
        let error = #expect(throws: TransportError.self) { try Destination(text) }
        #expect(error?.kind == .destination(fault))
    }
}
