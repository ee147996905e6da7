import MIME

extension Dictionary where Key == LanguageTag {
    /// What there is in a language, or in the one that it is a variant of: `en` for `en-US`, not the
    /// other way round (RFC 4647 §3.4).
    func value(in language: LanguageTag) -> Value? {
        var range: LanguageTag? = language
        while let tag = range {
            if let value = self[tag] { return value }
            range = tag.withoutLastSubtag
        }
        return nil
    }
}
