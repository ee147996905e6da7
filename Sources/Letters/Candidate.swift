package import MIME

/// A person who applied, as one application's record knows them.
package struct Candidate: Hashable, Sendable {
    /// The name used among friends and colleagues; empty where the record has none.
    package let givenName: String

    /// The family name; `nil` for people with one name only.
    package let familyName: String?

    /// What the person asked to be called.
    package let preferredName: String?

    /// How the person asked to be addressed, as `Frau Dr. Lindqvist`; never guessed.
    package let salutation: String?

    /// Where letters go; `nil` where the record has no address, which holds every letter.
    package let email: EmailAddress?

    /// An address of the person that belongs to no employer, where the record tells it apart.
    package let privateEmail: EmailAddress?

    /// The language to write in; `nil` means the team's own.
    package let language: LanguageTag?

    /// The IANA time zone the person lives in.
    package let timeZone: String?

    /// Where the person lives; `nil` where the record does not say.
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

    /// The name a letter opens with; `nil` where the record has neither a preferred nor a given name.
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
