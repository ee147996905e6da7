/// The properties of `forloop` and `tablerowloop`.
enum LoopProperty: String, CaseIterable {
    case index, index0, rindex, rindex0, first, last, length, name, parentloop
    case column = "col"
    case column0 = "col0"
    case isFirstColumn = "col_first"
    case isLastColumn = "col_last"
    case row

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let property = Self.named[String(decoding: bytes, as: UTF8.self)] else { return nil }
        self = property
    }

    var isOfTable: Bool {
        switch self {
        case .column, .column0, .isFirstColumn, .isLastColumn, .row: true
        default: false
        }
    }
}
