extension CalendarDate {
    /// A day of the week; its raw value is ISO 8601's number, 1 for Monday to 7 for Sunday.
    public enum Weekday: Int, CaseIterable, Sendable {
        /// The first day of ISO 8601's week.
        case monday = 1
        /// The second day.
        case tuesday
        /// The third day.
        case wednesday
        /// The fourth day.
        case thursday
        /// The fifth day.
        case friday
        /// The sixth day.
        case saturday
        /// The seventh day.
        case sunday
    }
}
