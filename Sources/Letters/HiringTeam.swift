public import MIME

/// Who writes: the organization, and the person whose name stands under the letter.
public struct HiringTeam: Hashable, Sendable {
    /// The employer.
    public struct Organization: Hashable, Sendable {
        /// Its name, as candidates know it.
        public let name: String

        /// The address of its web site.
        public let website: String?

        /// Names an employer.
        public init(name: String, website: String? = nil) {
            self.name = name
            self.website = website
        }
    }

    /// The person who signs.
    public struct Sender: Hashable, Sendable {
        /// The person's whole name.
        public let name: String

        /// The person's role.
        public let title: String?

        /// The address in `From`, and of the envelope.
        public let email: EmailAddress

        /// A telephone number for candidates.
        public let phone: String?

        /// Names the person who signs.
        public init(
            name: String, title: String? = nil, email: EmailAddress, phone: String? = nil
        ) {
            self.name = name
            self.title = title
            self.email = email
            self.phone = phone
        }
    }

    /// The employer.
    public let organization: Organization

    /// The person who signs.
    public let sender: Sender

    /// Where answers go, if not to the sender.
    public let replyTo: EmailAddress?

    /// The picture that letters show in place of the organization's name.
    public let logo: InlineImage?

    /// The language of letters to candidates who named none.
    public let language: LanguageTag

    /// The languages in which letters are written as among friends, and the tags of such letters:
    /// `de-x-du` for `de`.
    public let familiarLanguages: [LanguageTag: LanguageTag]

    /// What the team decided on feedback in writing.
    public let feedbackPolicy: FeedbackPolicy

    /// The days on which people work, by the country that candidates live in.
    public let calendars: BusinessCalendars

    /// The terms for writing that hold whatever letters promise.
    public let clocks: [HouseClock]

    /// Joins the employer with the person who signs.
    public init(
        organization: Organization, sender: Sender, replyTo: EmailAddress? = nil,
        logo: InlineImage? = nil, language: LanguageTag = .english,
        familiarLanguages: [LanguageTag: LanguageTag] = [:],
        feedbackPolicy: FeedbackPolicy = FeedbackPolicy(),
        calendars: BusinessCalendars = BusinessCalendars(), clocks: [HouseClock] = []
    ) {
        self.organization = organization
        self.sender = sender
        self.replyTo = replyTo
        self.logo = logo
        self.language = language
        self.familiarLanguages = familiarLanguages
        self.feedbackPolicy = feedbackPolicy
        self.calendars = calendars
        self.clocks = clocks
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
