/// The same row of numbers in every run: Knuth's MMIX generator.
struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func next<Element>(of elements: [Element]) -> Element {
        elements[next(below: elements.count)]
    }
}
