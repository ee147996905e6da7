public import Core

/// The language, the time zone and the present moment that dates are printed with.
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

extension Localization.Language {
    /// The names of the months, from January.
    var months: [String] {
        switch self {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
        case .german:
            [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
                "Oktober", "November", "Dezember",
            ]
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre", "octobre", "novembre", "décembre",
            ]
        case .spanish:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
                "septiembre", "octubre", "noviembre", "diciembre",
            ]
        }
    }

    /// The names of the days, from Monday.
    var weekdays: [String] {
        switch self {
        case .english:
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        case .german:
            [
                "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
            ]
        case .french:
            ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        case .spanish:
            ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
        }
    }

    /// The short names of the months (Unicode CLDR, `abbreviated`, `format`), from January.
    var shortMonths: [String] {
        switch self {
        case .english:
            [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ]
        case .german:
            [
                "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.",
                "Nov.", "Dez.",
            ]
        case .french:
            [
                "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
                "nov.", "déc.",
            ]
        case .spanish:
            [
                "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
            ]
        }
    }

    /// The short names of the days (Unicode CLDR, `abbreviated`, `format`), from Monday.
    var shortWeekdays: [String] {
        switch self {
        case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        case .german: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."]
        case .french: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
        case .spanish: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
        }
    }

    /// A day as a sentence names it: "Tuesday, December 1" (Unicode CLDR, `MMMMEEEEd`).
    func format(for day: CalendarDate) -> DateFormat {
        switch self {
        case .english: DateFormat("%A, %B %-d")
        case .german: DateFormat("%A, %-d. %B")
        // Only the first of a month is an ordinal number.
        case .french: DateFormat(day.day == 1 ? "%A 1er %B" : "%A %-d %B")
        case .spanish: DateFormat("%A, %-d de %B")
        }
    }

    /// The ending that turns a name into a possessive; nil if the language has no such form.
    var possessive: ((String) -> String)? {
        switch self {
        case .english: { $0 + "’s" }
        case .german:
            { name in
                let isSibilant = ["s", "ß", "x", "z", "ce"].contains {
                    name.lowercased().hasSuffix($0)
                }
                return name + (isSibilant ? "’" : "s")
            }
        case .french, .spanish: nil
        }
    }

    /// The word between the last two items of a list, and whether a comma stands before it in a
    /// list of three and more.
    var and: (word: String, takesComma: Bool) {
        switch self {
        case .english: ("and", true)
        case .german: ("und", false)
        case .french: ("et", false)
        case .spanish: ("y", false)
        }
    }
}
