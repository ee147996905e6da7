/// Called by libFuzzer for another input: half the time changed by bytes, else by words of Liquid.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
    _ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: CUnsignedInt
) -> Int {
    var mutator = Mutator(seed: seed)
    guard let input = mutator.mutated(Array(UnsafeBufferPointer(start: start, count: count))),
        input.count <= capacity
    else { return mutateBytes(start, count, capacity) }
    for (offset, byte) in input.enumerated() { start[offset] = byte }
    return input.count
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(
    _ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int
) -> Int

/// Changes inputs so that what is a template mostly stays one.
private struct Mutator {
    private var phrases: Phrasebook

    init(seed: CUnsignedInt) {
        phrases = Phrasebook(generator: Mix(state: UInt64(seed)))
    }

    /// Nil where bytes are to be changed instead.
    mutating func mutated(_ input: [UInt8]) -> [UInt8]? {
        guard input.count > 4, phrases.chance(2) else { return nil }
        let settings = input[..<4].map { phrases.chance(16) ? $0 &+ 1 : $0 }
        var text = String(decoding: input[4...], as: UTF8.self)
        switch phrases.pick([0, 1, 1, 2, 2, 2, 3, 3, 3]) {
        case 0: text = phrases.statements()
        case 1: text.insert(contentsOf: phrases.statements(depth: 2), at: border(in: text))
        case 2: text.replaceSubrange(word(in: text), with: phrases.expression())
        default: text = filtered(text)
        }
        return settings + Array(text.utf8)
    }

    /// A place before or behind markup.
    private mutating func border(in text: String) -> String.Index {
        let starts = text.ranges(of: "{").map(\.lowerBound)
        let ends = text.ranges(of: "}").map(\.upperBound)
        return phrases.pick([text.startIndex, text.endIndex] + starts + ends)
    }

    /// A word somewhere, or nothing at the end.
    private mutating func word(in text: String) -> Range<String.Index> {
        let words = text.split { !$0.isLetter && !$0.isNumber && !"._-'[]".contains($0) }
        guard !words.isEmpty else { return text.endIndex..<text.endIndex }
        let word = phrases.pick(words)
        return word.startIndex..<word.endIndex
    }

    /// A filter more before the end of some markup.
    private mutating func filtered(_ text: String) -> String {
        let ends = text.ranges(of: "}}") + text.ranges(of: "%}")
        guard !ends.isEmpty else { return text + "{{ t\(phrases.filter()) }}" }
        var text = text
        text.insert(contentsOf: phrases.filter(), at: phrases.pick(ends).lowerBound)
        return text
    }
}
