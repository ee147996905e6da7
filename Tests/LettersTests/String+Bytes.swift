extension String {
    /// The text at these offsets in its UTF-8.
    func text(inBytes offsets: Range<Int>) -> String {
        String(decoding: Array(utf8)[offsets], as: UTF8.self)
    }
}
