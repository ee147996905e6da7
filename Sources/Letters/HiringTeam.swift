package import MIME

/// The sender of letters: the organization, and the person who signs.
package struct HiringTeam: Hashable, Sendable {
    /// The employer.
    package struct Organization: Hashable, Sendable {
        /// Its name, as candidates know it.
        package let name: String

        /// The address of its web site.
        package let website: String?

        /// Names an employer.
        package init(name: String, website: String? = nil) {
            self.name = name
            self.website = website
        }
    }

    /// The person who signs.
    package struct Sender: Hashable, Sendable {
        /// The person's whole name.
        package let name: String

        /// The person's role.
        package let title: String?

        /// The address in `From`, and of the envelope.
        package let email: EmailAddress

        /// A telephone number for candidates.
        package let phone: String?

        /// Names the person who signs.
        package init(
            name: String, title: String? = nil, email: EmailAddress, phone: String? = nil
        ) {
            self.name = name
            self.title = title
            self.email = email
            self.phone = phone
        }
    }

    /// The employer.
    package let organization: Organization

    /// The person who signs.
    package let sender: Sender

    /// The address for answers, if it is not the sender's.
    package let replyTo: EmailAddress?

    /// The picture that letters show in place of the organization's name.
    package let logo: InlineImage?

    /// The language of letters to candidates who named none.
    package let language: LanguageTag

    /// The languages in which letters are written informally, and the tags of such letters:
    /// `de-x-du` for `de`.
    package let familiarLanguages: [LanguageTag: LanguageTag]

    /// The team's decisions on feedback in writing.
    package let feedbackPolicy: FeedbackPolicy

    /// The days on which people work, by the country that candidates live in.
    package let calendars: BusinessCalendars

    /// The deadlines for writing that hold whatever letters promise.
    package let deadlines: [DeadlineRule]

    /// Joins the employer with the person who signs.
    package init(
        organization: Organization, sender: Sender, replyTo: EmailAddress? = nil,
        logo: InlineImage? = nil, language: LanguageTag = .english,
        familiarLanguages: [LanguageTag: LanguageTag] = [:],
        feedbackPolicy: FeedbackPolicy = FeedbackPolicy(),
        calendars: BusinessCalendars = BusinessCalendars(), deadlines: [DeadlineRule] = []
    ) {
        self.organization = organization
        self.sender = sender
        self.replyTo = replyTo
        self.logo = logo
        self.language = language
        self.familiarLanguages = familiarLanguages
        self.feedbackPolicy = feedbackPolicy
        self.calendars = calendars
        self.deadlines = deadlines
    }

    /// The text for letters in a language, or in the one that it is a variant of.
    ///
    /// In a language in which the team writes informally, only an informal text is chosen.
    func choice<Value>(of texts: [LanguageTag: Value], in language: LanguageTag) -> Value? {
        guard let familiar = familiarLanguages.value(in: language) else {
            return texts.value(in: language)
        }
        return texts[familiar]
    }
}

extension Dictionary where Key == LanguageTag {
    /// The value for a language, or for the one that it is a variant of: `en` for `en-US`, but not
    /// the other way round (RFC 4647 §3.4).
    func value(in language: LanguageTag) -> Value? {
        var range: LanguageTag? = language
        while let tag = range {
            if let value = self[tag] { return value }
            range = tag.withoutLastSubtag
        }
        return nil
    }
}
