public import Core

/// The result of rendering a template.
public struct Rendering: Sendable {
    /// A stretch of the text, and where it came from.
    public struct Stretch: Hashable, Sendable {
        /// The bytes of the text, in UTF-8.
        public let range: Range<Int>
        /// The part of the template that printed it.
        public let place: TemplateError.Place
        /// The data that it shows, as paths from the context: `strengths[1].feedback`.
        ///
        /// Empty for the template's own text. Text that a filter made of several values has the
        /// path of each, even of those that it then cut off.
        public let paths: [String]
        /// The path of the data that it shows; nil for the template's own text, and for several
        /// values.
        public var path: String? { paths.count == 1 ? paths[0] : nil }
    }

    /// The promises that the text makes by the tag `promise`.
    public struct Promise: Hashable, Sendable {
        /// The event that is promised.
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

    /// An output that could not be rendered, and its offset in the text.
    public struct Gap: Hashable, Sendable {
        /// The bytes of the text before it, in UTF-8.
        public let offset: Int
        /// The reason.
        public let error: TemplateError
    }

    /// The text.
    public let text: String
    /// The promises, in the order of the text.
    public internal(set) var promises: [Promise] = []
    /// The promises to stay in touch, in the order of the text.
    public internal(set) var contacts: [Contact] = []
    /// The gaps in the text, in order; empty unless they were asked for.
    public internal(set) var gaps: [Gap] = []
    /// The origins of the text, in order and without gaps; empty unless they were asked for.
    public internal(set) var stretches: [Stretch] = []
}
