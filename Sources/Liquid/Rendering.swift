public import Core

/// What came of rendering a template.
public struct Rendering: Sendable {
    /// A stretch of the text, and where it came from.
    public struct Stretch: Hashable, Sendable {
        /// The bytes of the text, in UTF-8.
        public let range: Range<Int>
        /// What of the template printed it.
        public let place: TemplateError.Place
        /// The data that it shows, as paths from the context: `strengths[1].feedback`.
        ///
        /// Empty for the template's own text. Text that a filter made of several values has the path
        /// of each, even of those that it then cut off.
        public let paths: [String]
        /// The path of the data that it shows; nil for the template's own text, and for several values.
        public var path: String? { paths.count == 1 ? paths[0] : nil }
    }

    /// What the text tells its reader to expect, by the tag `promise`.
    public struct Promise: Hashable, Sendable {
        /// What will happen.
        public let what: String
        /// The day by which it will have happened.
        public let by: CalendarDate
        /// The tag.
        public let place: TemplateError.Place
    }

    /// Until when the text says that its reader will hear of something, by the tag `stay_in_touch`.
    public struct Contact: Hashable, Sendable {
        /// The last day.
        public let until: CalendarDate
        /// The tag.
        public let place: TemplateError.Place
    }

    /// What could not be rendered, and where in the text it is missing.
    public struct Gap: Hashable, Sendable {
        /// The bytes of the text before it, in UTF-8.
        public let offset: Int
        /// Why.
        public let error: TemplateError
    }

    /// The text.
    public let text: String
    /// The promises, in the order of the text.
    public internal(set) var promises: [Promise] = []
    /// The promises to stay in touch, in the order of the text.
    public internal(set) var contacts: [Contact] = []
    /// What is missing from the text, in its order; empty unless it was asked for.
    public internal(set) var gaps: [Gap] = []
    /// Where the text came from, without gaps and in order; empty unless it was asked for.
    public internal(set) var stretches: [Stretch] = []
}
