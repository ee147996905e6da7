import Letters
import Testing

/// The normal form of a word is the same for every way of typing it.
@Suite struct WordsTests {
    private static func forms(_ text: String) -> [String] {
        let words = Words(text)
        return words.map { String(decoding: words.form(of: $0), as: UTF8.self) }
    }

    @Test(arguments: [
        ("", []),
        (" \n-'\u{200B}", []),
        ("O'Brien", ["o", "brien"]),
        ("culture-fit, 2nd", ["culture", "fit", "2nd"]),
        ("Zoë ZOË zoe Zoe\u{308}", ["zoe", "zoe", "zoe", "zoe"]),
        ("Straße STRASSE STRAẞE", ["strasse", "strasse", "strasse"]),
        ("ﬁne ｆｉｎｅ", ["fine", "fine"]),
        ("Łódź Søren cœur Ægir Þór", ["lodz", "soren", "coeur", "aegir", "thor"]),
        ("İstanbul ISTANBUL ıstanbul", ["istanbul", "istanbul", "istanbul"]),
        ("über\u{AD}qualifiziert naï\u{200D}ve", ["uberqualifiziert", "naive"]),
        ("“Weiß” – ‘schwarz’…", ["weiss", "schwarz"]),
        ("Ёлка ёлка е\u{308}лка", ["елка", "елка", "елка"]),
        ("ΣΊΣΥΦΟΣ σίσυφος", ["σισυφοσ", "σισυφοσ"]),
        ("عُمَر عمر", ["عمر", "عمر"]),
        ("王小明", ["王", "小", "明"]),
        ("ガラス か\u{3099}", ["カ\u{3099}", "ラ", "ス", "か\u{3099}"]),
        ("한국어", ["한국어".decomposed]),
        ("हिन्दी", ["हिन्दी"]),
        ("٣ 3 ３", ["3", "3", "3"]),
        ("ok王2", ["ok", "王", "2"]),
        ("a\u{301}\u{302}b", ["ab"]),
        ("\u{301}a", ["a"]),
        ("🙂x🙂", ["x"]),
    ])
    func `a text is split into words and their normal forms`(text: String, forms: [String]) {
        #expect(Self.forms(text) == forms)
    }

    @Test func `equal words have equal hashes, and different words have different ones`() {
        let hashes = Words("Zoë zoe ZOE\u{308} zoo").map(\.hash)
        #expect(hashes[0] == hashes[1] && hashes[1] == hashes[2] && hashes[2] != hashes[3])
    }

    /// The values are those of the reference implementation of FNV-1a, by Landon Curt Noll.
    @Test(arguments: [
        ("a", UInt64(0xaf63_dc4c_8601_ec8c)), ("FOOBAR", 0x8594_4171_f739_67e8),
    ])
    func `a hash is the same in every run`(text: String, hash: UInt64) {
        #expect(Words(text).map(\.hash) == [hash])
    }

    @Test func `a word knows its place in bytes`() {
        let text = "Ärger: ﬁn Zoe\u{308}!"
        let ranges = Words(text).map { text.text(inBytes: $0.range) }
        #expect(ranges == ["Ärger", "ﬁn", "Zoe\u{308}"])
    }

    @Test func `a word knows if it begins with a capital letter`() {
        #expect(
            Words("Ada ada Élan élan 3D ǅ 王 ß O'brien").map(\.isCapitalized)
                == [true, false, true, false, false, true, false, false, true, false])
    }

    @Test func `a word knows the separator before it`() {
        let gaps = Words("One, two\nthree 4/5 6 / 7 and/or-not. Then? So; x").map(\.gap)
        #expect(
            gaps == [
                .stop, .plain, .plain, .plain, .slash, .plain, .slash, .plain, .slash, .plain,
                .stop, .stop, .stop,
            ])
    }

    @Test(arguments: [UInt32(0)...0x3100, 0xd000...0xffff, 0xe_0000...0xe_0200])
    func `every character can be read`(values: ClosedRange<UInt32>) {
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(Character(scalar))b"
            for word in Words(text) {
                #expect(word.range.upperBound <= text.utf8.count && !word.range.isEmpty)
            }
        }
    }
}

extension String {
    /// The text with each syllable of Hangul split into its letters.
    fileprivate var decomposed: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            let index = scalar.value - 0xac00
            let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11a7 + index % 28]
            for part in parts where part != 0x11a7 {
                Unicode.Scalar(part).map { text.unicodeScalars.append($0) }
            }
        }
    }
}
