/// The reason why a secret of the settings cannot be had; it begins with the key that it stands under.
struct SecretUnavailable: Error {
    let reason: String
}
