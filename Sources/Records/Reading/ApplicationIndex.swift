import Core
import Letters

/// What all applications together tell of each: whose they are, and who stands beside whom.
///
/// It keeps some 30 bytes an application, and no text but of people who have more than one. Applications
/// are known by their number, from 0, in the order of the records.
struct ApplicationIndex: Sendable {
    /// Up to so many keys are kept, to suggest one in place of another.
    private static let maximumKeys = 1000

    private let file: String
    private var lines: [UInt32] = []
    private var numbers = HashTable()
    private var keys: [String] = []

    /// The similar name of each application, itself where it has none; empty where nobody has one.
    private var namesakes: [UInt32] = []
    private var relatives = SamePerson()

    /// Whether it has every application: a table with faults cannot say that one is not there.
    var isWhole = true

    /// An index of the records of a file.
    init(of file: String) {
        self.file = file
    }

    /// How many records there are.
    var count: Int { lines.count }

    /// Takes the next record, and says whether another has its key, or one with the same hash.
    mutating func append(_ key: String?, line: Int) -> Bool {
        let number = UInt32(lines.count)
        lines.append(UInt32(line))
        guard let key else { return false }
        if keys.count <= Self.maximumKeys { keys.append(key) }
        return numbers.insert(key.keyedHash, number) != nil
    }

    /// Takes what a second look found.
    mutating func complete(with relatives: SamePerson, _ names: SimilarNames) {
        self.relatives = relatives
        names.forEachPair { number, other in
            guard !relatives.areOfOne(number, other) else { return }
            if namesakes.isEmpty { namesakes = Array(0..<UInt32(lines.count)) }
            for (one, its) in [(number, other), (other, number)] {
                let known = namesakes[Int(one)]
                namesakes[Int(one)] = known == one ? its : min(known, its)
            }
        }
    }

    /// The number that forms of an application are filed under: its own, unless another one before it has
    /// a key of the same hash.
    func slot(of key: String) -> Int? {
        numbers[key.keyedHash].map(Int.init)
    }

    /// Whether the application stands where it stood when the index was made.
    func has(_ application: Application, at number: Int) -> Bool {
        number < count && lines[number] == application.place.line
            && numbers[application.id.keyedHash] != nil
    }

    /// Adds what other records tell of a candidacy.
    func complete(_ candidacy: inout ApplicationContext, number: Int) {
        relatives.complete(&candidacy, number: UInt32(number))
        guard !namesakes.isEmpty, namesakes[number] != number else { return }
        candidacy.similarName = Place(file: file, line: Int(lines[Int(namesakes[number])]))
    }

    /// What is wrong with a form that names this application; `nil` where it is there.
    func fault(of key: String, at place: Place) -> Fault? {
        guard isWhole, numbers[key.keyedHash] == nil else { return nil }
        let nearest =
            keys.count > Self.maximumKeys ? nil : suggestion(for: key, among: keys.sorted())
        return Fault(
            .unknownReference(in: "application", to: file, suggestion: nearest), at: place)
    }
}
