/// What became of one application: a letter, or the reasons why there is none.
package enum ComposeResult: Sendable {
    case letter(Letter)

    /// Held by at least one rule; every rule that objects is there.
    case held([Hold])
}
