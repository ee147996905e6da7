/// The name as templates write it: `greetingName` as `greeting_name`.
func snakeCase(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
        if scalar.properties.isUppercase {
            if !result.isEmpty { result.append("_") }
            result += scalar.properties.lowercaseMapping
        } else {
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}
