import Delivery
import Foundation
import Letters
import Outbox
import Records

extension Settings {
    /// The people who have to approve a batch.
    var approvalPolicy: ApprovalPolicy {
        ApprovalPolicy(
            approvers: approval.approvers, needsFourEyes: approval.needsFourEyes,
            approvals: Dictionary(
                uniqueKeysWithValues: approval.approvals.map { ($0.key.rawValue, $0.value) }))
    }

    /// The batch with its approved letters, where it may leave now.
    func approved(_ batch: Batch, in ledger: any Ledger) throws(OutboxError) -> ApprovedBatch {
        try ledger.approved(
            batch, under: approvalPolicy, at: Clock.timestamp(), expiringAfter: expiresAfter)
    }

    /// The transport that a URL names, or else the settings.
    ///
    /// The keys under `transport:` apply to the server that is named there, and to no other.
    func transport(to url: String?) throws -> any Delivery.Transport {
        guard let url = url ?? transport?.url else { throw CommandError(.noTransport) }
        switch try Destination(url) {
        case .maildir(let folder): return MaildirTransport(folder: folder, access: access)
        case .eml(let folder): return EMLTransport(folder: folder, access: access)
        case .smtp(var server):
            let own = url == transport?.url ? transport : nil
            server.caFile = server.caFile ?? own?.caFile
            server.clientCertificate = own?.clientCertificate.map { file in
                ClientCertificate(file: file, keyFile: own?.clientKey)
            }
            server.proxy = own?.proxy.map { Delivery.Proxy($0) }
            let signers = try (own?.dkim ?? []).map { try DKIMSigner($0) }
            return try SMTPTransport(
                to: server, credentials: own.flatMap { try Credentials($0) },
                clientName: Self.clientName, signers: signers)
        }
    }

    /// True if sending there is a rehearsal: a folder that the settings do not name.
    func isRehearsal(to url: String?) throws -> Bool {
        guard let place = try url.map(Destination.init), place.isFolder else { return false }
        return try place.located != transport.map { try Destination($0.url).located }
    }

    /// True if the team's letters go to a server, or nothing says where they go.
    var sendsToServer: Bool {
        get throws { try transport.map { try !Destination($0.url).isFolder } ?? true }
    }

    /// The limits in the settings; they apply to the server in the settings alone.
    func rateLimit(to url: String?) -> Delivery.RateLimit {
        guard let transport, url == nil || url == transport.url else { return Delivery.RateLimit() }
        return Delivery.RateLimit(
            connections: transport.rateLimit.connections,
            perMinute: transport.rateLimit.lettersPerMinute,
            perDay: transport.rateLimit.lettersPerDay)
    }

    /// The name of this machine, where it is one that `EHLO` may say (RFC 5321 §4.1.1.1).
    private static var clientName: String {
        let name = ProcessInfo.processInfo.hostName
        return name.wholeMatch(of: /[A-Za-z0-9.-]{1,255}/) == nil ? "localhost" : name
    }
}

extension Destination {
    /// The same with the full path of its folder, so that two ways to write it are equal.
    fileprivate var located: Destination {
        let full = { (folder: String) in
            URL(filePath: folder).resolvingSymlinksInPath().standardizedFileURL.path
        }
        return switch self {
        case .smtp: self
        case .maildir(let folder): .maildir(full(folder))
        case .eml(let folder): .eml(full(folder))
        }
    }
}

extension Delivery.Proxy {
    fileprivate init(_ proxy: Settings.Proxy) {
        let scheme: Scheme =
            switch proxy.scheme {
            case .http: .http
            case .https: .https
            case .socks4: .socks4
            case .socks4a: .socks4a
            case .socks5: .socks5
            case .socks5h: .socks5h
            }
        self.init(scheme, host: proxy.host, port: proxy.port)
    }
}

extension Credentials {
    /// The login of a transport; `nil` where it has none.
    fileprivate init?(_ transport: Settings.Transport) throws(CommandError) {
        guard let user = transport.user else { return nil }
        switch transport.authentication {
        case nil: self.init(user: user, password: try Password.find(for: transport))
        case .plain:
            self.init(user: user, password: try Password.find(for: transport), by: .plain)
        case .login:
            self.init(user: user, password: try Password.find(for: transport), by: .login)
        case .xoauth2: self.init(user: user, by: .xoauth2, tokenOf: transport)
        case .oauthbearer: self.init(user: user, by: .oauthbearer, tokenOf: transport)
        }
    }

    private init(
        user: String, by mechanism: TokenMechanism, tokenOf transport: Settings.Transport
    ) {
        guard let fetch = transport.tokenCommand else {
            preconditionFailure("settings without a token_command have no login by token")
        }
        let command = SecretCommand(key: "token_command", command: fetch)
        self.init(user: user, by: mechanism) { () throws(TransportError) in
            do throws(SecretUnavailable) {
                return try command.firstLine()
            } catch {
                throw TransportError(.noAccessToken(reason: error.reason))
            }
        }
    }
}
