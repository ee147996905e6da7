import CCurl
import FoundationEssentials
import MIME

/// One try to log in: how libcurl is to do it, in no other way, and what the answers mean.
struct SMTPLogin {
    private enum Secret {
        case password(String)
        case token(String)
    }

    /// The longest text of a refusal, in characters.
    private static let maximumTextLength = 400

    private let user: String
    private let secret: Secret
    /// The mechanisms to use, the one to be preferred first.
    private let mechanisms: [String]

    /// A login by password.
    init(user: String, password: String, by mechanism: Credentials.PasswordMechanism?) {
        self.user = user
        secret = .password(password)
        mechanisms = (mechanism.map { [$0] } ?? [.plain, .login]).map(\.rawValue)
    }

    /// A login by access token.
    init(user: String, token: String, by mechanism: Credentials.TokenMechanism) {
        self.user = user
        secret = .token(token)
        mechanisms = [mechanism.rawValue]
    }

    /// Returns true if the messages of a login can carry the user's name.
    ///
    /// Control characters separate their parts. Of the others, `,` and `=` would have to be escaped
    /// for `OAUTHBEARER` (RFC 5801 §4), which libcurl does not do.
    static func canCarry(_ credentials: Credentials) -> Bool {
        let scalars = credentials.user.unicodeScalars
        guard scalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            return false
        }
        guard case .token(_, .oauthbearer) = credentials.proof else { return true }
        return !scalars.contains(",") && !scalars.contains("=")
    }

    /// Tells libcurl.
    func set(on handle: borrowing CurlHandle) throws(TransportError) {
        try handle.set(CURLOPT_USERNAME, to: user)
        switch secret {
        case .password(let password): try handle.set(CURLOPT_PASSWORD, to: password)
        case .token(let token): try handle.set(CURLOPT_XOAUTH2_BEARER, to: token)
        }
        // Named, so that libcurl does not choose CRAM-MD5 or NTLM before them.
        let options = mechanisms.map { "AUTH=\($0)" }.joined(separator: ";")
        try handle.set(CURLOPT_LOGIN_OPTIONS, to: options)
        // LOGIN begins with the server's word; not every server takes the user before it.
        try handle.set(CURLOPT_SASL_IR, to: mechanisms == ["LOGIN"] ? 0 : 1)
    }

    /// The reason why this login did not succeed in a session in which the server said this; nil where it did.
    func failure(in replies: [SMTPReply]) -> TransportError? {
        // The last 250 answers EHLO; what follows it is about the login, but for a farewell.
        let answers = replies.reversed().prefix { $0.code != 250 }.filter { $0.code != 221 }
        guard !answers.contains(where: { $0.code == 235 }) else { return nil }
        let offered = replies.last { $0.code == 250 }?.offeredMechanisms ?? []
        guard let answer = answers.first, let mechanism = mechanisms.first(where: offered.contains)
        else {
            return TransportError(.loginNotOffered(wanted: mechanisms, offered: offered))
        }
        let isChallenge = answer.code < 400
        return TransportError(
            .loginRefused(
                SMTPLoginRefusal(
                    mechanism: mechanism, code: answer.code,
                    enhancedCode: isChallenge ? nil : answer.enhancedCode,
                    text: isChallenge ? "" : text(of: answer),
                    saysTokenIsInvalid: answers.contains(where: \.saysTokenIsInvalid))))
    }

    /// Returns the text of a refusal, unless it repeats the secret, plain or as it was sent.
    private func text(of reply: SMTPReply) -> String {
        let plain =
            switch secret {
            case .password(let password): password
            case .token(let token): token
            }
        let forms = [Array(plain.utf8)] + (0...2).map { Self.base64(of: plain, behind: $0) }
        let holdsSecret = forms.contains(where: Array(reply.text.utf8).contains)
        return holdsSecret ? "" : String(reply.text.prefix(Self.maximumTextLength))
    }

    /// Returns the base64 of a text that follows this many bytes of a longer one, whatever they
    /// are.
    private static func base64(of text: String, behind offset: Int) -> [UInt8] {
        let bytes = [UInt8](repeating: 0, count: offset) + text.utf8
        let first = (offset * 8 + 5) / 6
        let encoded = Data(bytes).base64EncodedData()
        return Array(encoded.prefix(bytes.count * 8 / 6).dropFirst(first))
    }
}

extension SMTPReply {
    /// The mechanisms that a reply to `EHLO` offers (RFC 4954 §3), in the server's order.
    ///
    /// QUIRK: what libcurl overlooks does not count: `auth` in small letters, which RFC 5321 §2.4
    /// allows, and the `AUTH=` of before RFC 2554.
    fileprivate var offeredMechanisms: [String] {
        let offers = lines.dropFirst().compactMap { line -> [String]? in
            let words = line.split(separator: " ").map(String.init)
            return words.first == "AUTH" ? Array(words.dropFirst()) : nil
        }
        var names: [String] = []
        for name in offers.joined() where !names.contains(name) && Self.isMechanism(name) {
            names.append(name)
        }
        return names
    }

    /// RFC 4422 §3.1.
    private static func isMechanism(_ name: String) -> Bool {
        (1...20).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isInHostName || $0 == UInt8(ascii: "_") }
    }

    /// Tells whether this is the challenge by which a server turns an access token down as invalid
    /// or expired: RFC 7628 §3.2.2, and `401` at Google.
    fileprivate var saysTokenIsInvalid: Bool {
        struct Challenge: Decodable {
            let status: String
        }
        guard code == 334, let json = lines.first.flatMap({ Data(base64Encoded: $0) }) else {
            return false
        }
        do {
            let status = try JSONDecoder().decode(Challenge.self, from: json).status
            return ["401", "invalid_token"].contains(status)
        } catch {
            // A challenge that cannot be read says nothing of the token.
            return false
        }
    }
}
