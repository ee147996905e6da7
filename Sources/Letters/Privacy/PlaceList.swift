import Core

/// Places by their number, 12 bytes each: there are many, in few files.
struct PlaceList: Sendable {
    private struct Spot: Sendable {
        let file, line, column: UInt32
    }

    private var spots: [Spot] = []
    private var files: [String] = []
    private var numbers: [String: UInt32] = [:]

    subscript(number: UInt32) -> Place {
        let spot = spots[Int(number)]
        return Place(
            file: files[Int(spot.file)], line: Int(spot.line), column: Int(spot.column))
    }

    /// Keeps a place, and gives its number.
    mutating func append(_ place: Place) -> UInt32 {
        spots.append(
            Spot(
                file: number(ofFile: place.file), line: UInt32(clamping: place.line),
                column: UInt32(clamping: place.column)))
        return UInt32(spots.count - 1)
    }

    /// Keeps the places of another list; their numbers grow by what is returned.
    mutating func append(_ other: PlaceList) -> UInt32 {
        let offset = UInt32(spots.count)
        let files = other.files.map { number(ofFile: $0) }
        spots += other.spots.lazy.map {
            Spot(file: files[Int($0.file)], line: $0.line, column: $0.column)
        }
        return offset
    }

    private mutating func number(ofFile file: String) -> UInt32 {
        if let number = numbers[file] { return number }
        let number = UInt32(files.count)
        files.append(file)
        numbers[file] = number
        return number
    }
}
