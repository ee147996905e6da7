import Letters

/// What became of what candidates were promised, by where the promises come from.
package struct PromiseRecord: Hashable, Sendable, Codable {
    /// Promises, each counted once by what became of it, as ``PromiseState`` has it.
    package struct Counts: Hashable, Sendable, Codable {
        /// A letter came in time.
        package fileprivate(set) var kept = 0

        /// A delay notice came in time, and gave another day.
        package fileprivate(set) var replaced = 0

        /// A letter came after the day.
        package fileprivate(set) var broken = 0

        /// The day has passed, and nobody has written.
        package fileprivate(set) var overdue = 0

        /// The day is yet to come.
        package fileprivate(set) var open = 0

        /// Nothing is owed any more.
        package fileprivate(set) var void = 0

        /// All of them together.
        package fileprivate(set) var made = 0
    }

    /// The promises of one source.
    package struct Group: Hashable, Sendable, Codable {
        /// `letters`, `promised_by`, or the name of a clock.
        package let source: String

        /// Whether it is a clock.
        package let isClock: Bool

        /// What became of them.
        package let counts: Counts
    }

    /// All of them together.
    package let overall: Counts

    /// How many in a hundred were kept of those whose day has come or that were answered before;
    /// `nil` where there are none.
    package let keptPercent: Int?

    /// How late the letters came that broke a promise; `nil` where none did.
    package let daysLate: DaySpread?

    /// The sources that promise anything: letters, the records, and the clocks by their names.
    package let groups: [Group]
}

extension PromiseRecord {
    /// The promises as they are counted, one book after the other.
    struct Tally: Sendable {
        private struct Source: Hashable, Comparable {
            let order: Int
            let name: String

            init(_ origin: Promise.Origin) {
                switch origin {
                case .letter: (order, name) = (0, "letters")
                case .record: (order, name) = (1, "promised_by")
                case .clock(let clock): (order, name) = (2, clock)
                }
            }

            static func < (left: Source, right: Source) -> Bool {
                (left.order, left.name) < (right.order, right.name)
            }
        }

        private var overall = Counts()
        private var groups: [Source: Counts] = [:]
        private var daysLate = DayCounts()

        mutating func admit(_ book: PromiseHistory) {
            for entry in book.entries {
                overall.count(entry.standing)
                groups[Source(entry.promise.origin), default: Counts()].count(entry.standing)
                if case .broken(_, _, let late) = entry.standing { daysLate.add(late) }
            }
        }

        var result: PromiseRecord {
            let over = overall.kept + overall.replaced + overall.broken + overall.overdue
            return PromiseRecord(
                overall: overall,
                keptPercent: over == 0 ? nil : percent(overall.kept, of: over),
                daysLate: daysLate.spread,
                groups: groups.sorted { $0.key < $1.key }.map {
                    Group(source: $0.name, isClock: $0.order == 2, counts: $1)
                })
        }
    }
}

extension PromiseRecord.Counts {
    fileprivate mutating func count(_ standing: PromiseState) {
        made += 1
        switch standing {
        case .kept: kept += 1
        case .replaced: replaced += 1
        case .broken: broken += 1
        case .overdue: overdue += 1
        case .open: open += 1
        case .void: void += 1
        }
    }
}

/// How many in a hundred, rounded to the nearest.
func percent(_ part: Int, of whole: Int) -> Int {
    Int((Double(part) * 100 / Double(whole)).rounded())
}
