/// The rules that a template is read and rendered by.
public enum Dialect: Hashable, Sendable, CaseIterable {
    /// Liquid as Shopify's strict parser takes it.
    ///
    /// What is undefined is nil and prints nothing, filters convert what they are given, and an
    /// unknown filter passes its input on. docs/liquid.md lists the differences that are left.
    case standard
    /// The same by Shopify's newest parser, `strict2`, which passes over nothing: no words behind
    /// `else`, no commas too many, and no brackets without a name before them.
    case rigid
    /// Liquid for letters, in which nothing can be blank by accident.
    ///
    /// Conditions have `not`, parentheses, and `and` before `or`. What is undefined is an error, and
    /// so is nil where it would be printed or filtered. There are the tags `abort`, `require` and
    /// `promise`, the filters `ordinalize`, `pluralize`, `possessive` and `sentence`, and no
    /// `include`, because a partial that sees its caller's names cannot be checked by itself.
    case letters
}
