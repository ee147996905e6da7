/// A person's word on an uncertain letter.
package enum Resolution: String, Hashable, Sendable, CaseIterable {
    /// It arrived: it becomes `accepted` and is never sent again.
    case sent
    /// It did not arrive: it becomes `deferred` and due at once.
    case unsent
}
