/// A set of types.
struct KindSet: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ kinds: ValueKind...) {
        rawValue = kinds.reduce(0) { $0 | 1 << $1.bit }
    }

    static let all = KindSet(
        .boolean, .number, .text, .markup, .date, .instant, .list, .record)
    static let printable = KindSet(.boolean, .number, .text, .markup, .date, .instant)
    static let words = KindSet(.text, .number)

    func contains(_ kind: ValueKind) -> Bool { rawValue & 1 << kind.bit != 0 }

    /// The types, in the order in which errors name them.
    var kinds: [ValueKind] {
        let order: [ValueKind] = [
            .text, .markup, .number, .boolean, .date, .instant, .list, .record,
        ]
        return order.filter(contains)
    }
}

extension ValueKind {
    fileprivate var bit: UInt16 {
        switch self {
        case .nil: 0
        case .boolean: 1
        case .number: 2
        case .text: 3
        case .markup: 4
        case .date: 5
        case .instant: 6
        case .list: 7
        case .record: 8
        }
    }
}
