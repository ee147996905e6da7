import Delivery
import Records

extension DKIMSigner {
    /// The signer that the settings name; its key is read here, before anything is sent.
    ///
    /// An RSA key that is shorter than it should be is told of.
    ///
    /// - Throws: when the key cannot be had, every user of the machine can have it, or it signs no mail.
    init(_ settings: Settings.DKIM) throws(CommandError) {
        let name = "\(settings.selector)._domainkey.\(settings.domain)"
        let (text, source) = try Self.read(settings.key, of: name)
        do throws(DKIMFault) {
            let key = try DKIMKey(pem: text)
            try self.init(domain: settings.domain, selector: settings.selector, key: key)
            if let bits = key.rsaBits, bits < DKIMKey.advisedRSABits {
                Terminal.log(
                    "warning: \(source): an RSA key of \(bits) bits; it should have "
                        + "\(DKIMKey.advisedRSABits)")
            }
        } catch {
            throw CommandError(.noSignature(by: name, reason: "\(source): \(error.rawValue)"))
        }
    }

    /// The text of a key, and what an error says of where it is from.
    private static func read(
        _ key: Settings.DKIM.Key, of name: String
    ) throws(CommandError) -> (text: String, source: String) {
        do throws(SecretUnavailable) {
            switch key {
            case .file(let path):
                let file = SecretFile(key: "key_file", path: path)
                return (try file.text(), file.name)
            case .command(let command):
                let command = SecretCommand(key: "key_command", command: command)
                return (try command.output(), command.key)
            }
        } catch {
            throw CommandError(.noSignature(by: name, reason: error.reason))
        }
    }
}
