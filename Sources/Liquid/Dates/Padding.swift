/// The number in decimal, with `filler` before it up to `width`.
func padded(_ number: Int, to width: Int, with filler: Character = "0") -> String {
    let digits = String(number)
    return String(repeating: filler, count: max(0, width - digits.count)) + digits
}
