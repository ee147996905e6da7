package import MIME

/// Who writes: the organization, and the person whose name stands under the letter.
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

    /// Where answers go, if not to the sender.
    package let replyTo: EmailAddress?

    /// The picture that letters show in place of the organization's name.
    package let logo: InlineImage?

    /// The language of letters to candidates who named none.
    package let language: LanguageTag

    /// The languages in which letters are written as among friends, and the tags of such letters:
    /// `de-x-du` for `de`.
    package let familiarLanguages: [LanguageTag: LanguageTag]

    /// What the team decided on feedback in writing.
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

    /// The one of these that letters in a language take: that of the language or of what it is a variant
    /// of, but where letters are written as among friends only what is written so.
    func choice<Value>(of texts: [LanguageTag: Value], in language: LanguageTag) -> Value? {
        guard let familiar = familiarLanguages.value(in: language) else {
            return texts.value(in: language)
        }
        return texts[familiar]
    }
}
