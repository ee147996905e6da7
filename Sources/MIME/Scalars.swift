extension Unicode.Scalar {
    /// Of Unicode's general category `Cc`: C0, DEL and C1, which a terminal may obey.
    var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

    /// Tells whether it is a blank, a control, a mark of direction, or no character at all: in an
    /// address or the name of a file, it only makes one look like another.
    var isUnseen: Bool {
        isControl || properties.isWhitespace || isDirectional || properties.isNoncharacterCodePoint
            || properties.isDefaultIgnorableCodePoint && !joinsOrVaries
    }

    /// Tells whether it shapes the characters beside it: a joiner, or a selector of variants.
    private var joinsOrVaries: Bool {
        value == 0x200C || value == 0x200D || properties.isVariationSelector
    }

    /// Unicode's `Bidi_Control`: embeddings, overrides, isolates and marks of direction.
    var isDirectional: Bool { properties.isBidiControl }

    /// The scalar as the Unicode standard writes it: `U+000A`.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension String {
    /// The first scalar that meets the condition, and its offset in bytes.
    ///
    /// Looks at scalars: in Swift, CR LF is one `Character`, equal to neither.
    func firstScalar(
        where isFound: (Unicode.Scalar) -> Bool
    ) -> (scalar: Unicode.Scalar, offset: Int)? {
        var offset = 0
        for scalar in unicodeScalars {
            if isFound(scalar) { return (scalar, offset) }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}
