package import MIME

/// A person who applied, as one application's record knows them.
package struct Candidate: Hashable, Sendable {
    /// The name used among friends and colleagues; empty where the record has none.
    package let givenName: String

    /// The family name; `nil` for people with one name only.
    package let familyName: String?

    /// The name that the person asked to be called by.
    package let preferredName: String?

    /// The salutation that the person asked for, such as `Frau Dr. Lindqvist`; never guessed.
    package let salutation: String?

    /// The address for letters; `nil` if the record has none, which holds every letter.
    package let email: EmailAddress?

    /// An address of the person that belongs to no employer, where the record tells it apart.
    package let privateEmail: EmailAddress?

    /// The language to write in; `nil` means the team's own.
    package let language: LanguageTag?

    /// The IANA time zone the person lives in.
    package let timeZone: String?

    /// The country where the person lives; `nil` if the record does not say.
    package let country: Country?

    /// Takes a person's details as the record has them.
    package init(
        givenName: String, familyName: String? = nil, preferredName: String? = nil,
        salutation: String? = nil, email: EmailAddress?, privateEmail: EmailAddress? = nil,
        language: LanguageTag? = nil,
        timeZone: String? = nil, country: Country? = nil
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.preferredName = preferredName
        self.salutation = salutation
        self.email = email
        self.privateEmail = privateEmail
        self.language = language
        self.timeZone = timeZone
        self.country = country
    }

    /// The name a letter opens with; `nil` where the record has neither a preferred nor a given
    /// name.
    package var greetingName: String? {
        if let preferredName { return preferredName }
        return givenName.isEmpty ? nil : givenName
    }

    /// The whole name, for the address line.
    package var fullName: String? {
        let parts = [givenName, familyName ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? preferredName : parts.joined(separator: " ")
    }
}
