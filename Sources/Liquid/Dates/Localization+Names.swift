import Core

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

    /// How a sentence names a day: "Tuesday, December 1" (Unicode CLDR, `MMMMEEEEd`).
    func format(for day: CalendarDate) -> DateFormat {
        switch self {
        case .english: DateFormat("%A, %B %-d")
        case .german: DateFormat("%A, %-d. %B")
        // Only the first of a month is an ordinal number.
        case .french: DateFormat(day.day == 1 ? "%A 1er %B" : "%A %-d %B")
        case .spanish: DateFormat("%A, %-d de %B")
        }
    }

    /// What makes a name that of an owner; nil where the language has no such form.
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
