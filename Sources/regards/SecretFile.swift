import Files

/// A file of the settings that holds a secret.
struct SecretFile {
    /// No secret comes near it; what is larger is some other file.
    private static let maximumBytes = 65_536

    /// The key of the settings that the file stands under.
    let key: String
    let path: String

    /// Key and path, as an error says them.
    var name: String { "\(key) \(String(reflecting: path))" }

    /// The content of the file.
    ///
    /// - Throws: when it cannot be read, or when not only its owner and its group can read it.
    func text() throws(SecretUnavailable) -> String {
        let isOpenToOthers: Bool
        let size: Int
        let bytes: [UInt8]
        do throws(FileError) {
            let file = try OpenFile(path, .read)
            isOpenToOthers = try file.isOpenToOthers()
            size = try file.stamp().size
            bytes = isOpenToOthers || size > Self.maximumBytes ? [] : try file.readAll()
        } catch {
            throw failure(error.kind == .notAFile ? "not a file" : error.reason)
        }
        guard !isOpenToOthers else {
            throw failure("every user of this machine can open it; chmod 600 it")
        }
        guard size <= Self.maximumBytes else {
            throw failure("larger than \(Self.maximumBytes) bytes")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func failure(_ reason: String) -> SecretUnavailable {
        SecretUnavailable(reason: "\(name): \(reason)")
    }
}
