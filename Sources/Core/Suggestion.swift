/// The name out of `names` that `misspelt` was most probably meant to be.
///
/// Counts insertions, deletions, replacements and swaps of neighbors (optimal string alignment);
/// one of them is allowed for every three letters, and at least one, but never as many as there are
/// letters. Of equal names the first in alphabetical order is taken. There is none for a text of
/// more than 100 bytes: comparing two long ones takes the product of their lengths.
package func suggestion(for misspelt: String, among names: some Collection<String>) -> String? {
    guard misspelt.utf8.count <= 100 else { return nil }
    let allowed = max(1, misspelt.count / 3)
    var best: (name: String, distance: Int)?
    for name in names.sorted() where abs(name.count - misspelt.count) <= allowed {
        let distance = distance(from: misspelt, to: name)
        if (1...allowed).contains(distance), distance < misspelt.count,
            distance < best?.distance ?? .max
        {
            best = (name, distance)
        }
    }
    return best?.name
}

/// The end of a message that names what was probably meant; nothing where nobody can tell.
package func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? ""
}

private func distance(from source: String, to target: String) -> Int {
    let source = Array(source)
    let target = Array(target)
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for row in source.indices {
        var current = [row + 1]
        for column in target.indices {
            let replaced = previous[column] + (source[row] == target[column] ? 0 : 1)
            var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, source[row] == target[column - 1],
                source[row - 1] == target[column]
            {
                least = min(least, beforePrevious[column - 1] + 1)
            }
            current.append(least)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[target.count]
}
