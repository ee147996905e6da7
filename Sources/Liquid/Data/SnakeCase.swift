/// The name as templates write it: `greetingName` as `greeting_name`.
func snakeCase(_ name: String) -> String {
    guard name.utf8.contains(where: \.isUppercase) else { return name }
    var result: [UInt8] = []
    for byte in name.utf8 {
        if byte.isUppercase, !result.isEmpty { result.append(UInt8(ascii: "_")) }
        result.append(byte.isUppercase ? byte | 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
}

extension UInt8 {
    fileprivate var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
