public import Core

/// What dates depend on that no template says: the language, the time zone, and the present moment.
public struct Localization: Hashable, Sendable {
    /// A language that dates and lists can be written in; the raw value is its tag (RFC 5646).
    public enum Language: String, CaseIterable, Sendable {
        /// English, as written in the United States.
        case english = "en"
        /// German.
        case german = "de"
        /// French.
        case french = "fr"
        /// Spanish.
        case spanish = "es"
    }

    /// The language of names of months and days, and of lists; nil where templates must say it.
    public var language: Language?
    /// The zone that moments are told in, by its name in the IANA time zone database.
    public var zone: String
    /// The moment that `"now"` means; nil where templates may not ask for it.
    public var present: Instant?

    /// Creates a localization: English and UTC, without a clock, unless told otherwise.
    public init(language: Language? = .english, zone: String = "UTC", present: Instant? = nil) {
        self.language = language
        self.zone = zone
        self.present = present
    }
}
