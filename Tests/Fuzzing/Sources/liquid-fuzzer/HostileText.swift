/// Texts that mean something where they should mean nothing.
enum HostileText {
    static let markup = with("<script>alert('")
    static let markdown = with("# *a* _b_ [c](d) ![e](f) `g`\n\n    h\n1. i\n- j\n===\n")
    static let lines = with("a\r\nBcc: b@example.com\r\n\r\n\u{0}\t\u{7F}")
    static let blank = with(" \t\r\n\u{A0}\u{2003}") + " \n"
    static let quotes = with("\"'\\\" &amp; &#39; \\\\")
    static let liquid = with("{{ secret }}{% raw %}{% if %}}} %}")
    static let wide = with("Zoe\u{308}\u{1F469}\u{200D}\u{1F467}\u{1F1E9}\u{1F1EA}\u{202E}ß\u{130}")
    static let number = with("-9223372036854775809.5e308 ")
    static let address = with("javascript:alert(1)//?a=b&c=%00+%C3%28#")
    static let long = String(repeating: with("a bc\tdéf,\n"), count: 100)

    private static func with(_ text: String) -> String {
        "\(text)\(HostileData.secret)\(HostileData.tag)"
    }
}
