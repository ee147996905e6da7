import Delivery
import Files
import MIME
import Outbox
import TestSupport
import Testing

@Suite struct TransportErrorTests {
    @Test(
        arguments: [
            (.destination(.port), "destination must have a port from 1 to 65535"),
            (.clientName, "EHLO name: not a host name"),
            (.settingHoldsNUL, "transport settings: a value holds a NUL byte"),
            (
                .connect(.login, code: 67, message: "Login denied"),
                "login: Login denied (libcurl 67)"
            ),
            (.userName, "user: holds characters that a login cannot carry"),
            (.noAccessToken(reason: "none"), "no access token: none"),
            (
                .loginNotOffered(wanted: ["PLAIN", "LOGIN"], offered: []),
                "login: the server does not offer PLAIN or LOGIN, but no login at all"
            ),
            (
                .loginNotOffered(wanted: ["XOAUTH2"], offered: ["NTLM", "PLAIN"]),
                "login: the server does not offer XOAUTH2, but NTLM, PLAIN"
            ),
            (
                .loginRefused(
                    SMTPLoginRefusal(
                        mechanism: "PLAIN", code: 535, enhancedCode: "5.7.8", text: "wrong")),
                "login: the server refused PLAIN (535 5.7.8): wrong"
            ),
            (
                .loginRefused(
                    SMTPLoginRefusal(mechanism: "XOAUTH2", code: 334, saysTokenIsInvalid: true)),
                "login: the server refused XOAUTH2 (334): the access token is not, or no longer, good"
            ),
            (.connectionLost(.data), "server: closed the connection after DATA"),
            (.timeout(.finalReply), "server: silent for too long after the final dot"),
            (.protocolViolation(.mail), "server: does not speak SMTP after MAIL"),
            (
                .sessionRefused(.mail, code: 530, enhancedCode: "5.7.0"),
                "server: refused the session after MAIL (530 5.7.0)"
            ),
            (
                .sessionRefused(.data, code: 554, enhancedCode: nil),
                "server: refused the session after DATA (554)"
            ),
            (.unstable(connections: 3), "server: broke 3 connections in a row"),
            (
                .departure(Samples.key("A-1"), MIMEError(.dateFields(count: 2))),
                "thank-you/A-1/interview: message has 2 Date headers where one is needed"
            ),
            (
                .signature(Samples.key("A-1"), domain: "acme.example", selector: "2026a"),
                "thank-you/A-1/interview: cannot be signed with the DKIM key 2026a of acme.example"
            ),
            (.occupied(path: "/m/new/1"), "\"/m/new/1\": holds another letter"),
            (
                .storage(
                    OutboxError(.file(FileError(.system(operation: .write, code: 28), at: "/m")))),
                "\"/m\": cannot write: No space left on device"
            ),
        ] as [(TransportError.Kind, String)])
    func `every error says what is at fault`(kind: TransportError.Kind, text: String) {
        #expect(TransportError(kind).description == text)
    }
}
