import Letters

/// The promises to candidates, counted by their source and state.
package struct PromiseRecord: Hashable, Sendable, Codable {
    /// Promises by ``PromiseState``.
    ///
    /// A promise that letters repeated counts once.
    package struct Counts: Hashable, Sendable, Codable {
        /// The promises that were kept in time.
        package fileprivate(set) var kept = 0

        /// The promises that got a later day in time.
        package fileprivate(set) var replaced = 0

        /// The promises that were kept, or got a later day, only after their day.
        package fileprivate(set) var broken = 0

        /// The promises whose day has passed and that nothing has ended.
        package fileprivate(set) var overdue = 0

        /// The promises whose day has not passed and that nothing has ended.
        package fileprivate(set) var open = 0

        /// The promises that are not owed any more.
        package fileprivate(set) var void = 0

        /// All promises.
        package fileprivate(set) var made = 0
    }

    /// The promises from one source.
    package struct Group: Hashable, Sendable, Codable {
        /// `letters`, `promised_by`, or the name of a deadline rule.
        package let source: String

        /// True if the source is a deadline rule.
        package let isDeadline: Bool

        /// Its counts.
        package let counts: Counts
    }

    /// The counts of all sources together.
    package let overall: Counts

    /// The percentage that was kept, of the promises that are kept, replaced, broken or overdue;
    /// nil if there are none.
    package let keptPercent: Int?

    /// The days by which broken promises were late; nil if none was broken.
    package let daysLate: DaySpread?

    /// The sources that have promises: letters, then records, then deadline rules by name.
    package let groups: [Group]
}

extension PromiseRecord {
    /// The promises while histories are counted.
    struct Tally: Sendable {
        private struct Source: Hashable, Comparable {
            let order: Int
            let name: String

            init(_ origin: Promise.Origin) {
                switch origin {
                case .letter: (order, name) = (0, "letters")
                case .record: (order, name) = (1, "promised_by")
                case .deadline(let rule): (order, name) = (2, rule)
                }
            }

            static func < (left: Source, right: Source) -> Bool {
                (left.order, left.name) < (right.order, right.name)
            }
        }

        private var overall = Counts()
        private var groups: [Source: Counts] = [:]
        private var daysLate = DayCounts()

        mutating func admit(_ history: PromiseHistory) {
            for entry in history.entries {
                overall.count(entry.state)
                groups[Source(entry.promise.origin), default: Counts()].count(entry.state)
                if case .broken(_, _, let late) = entry.state { daysLate.add(late) }
            }
        }

        var result: PromiseRecord {
            let over = overall.kept + overall.replaced + overall.broken + overall.overdue
            return PromiseRecord(
                overall: overall,
                keptPercent: over == 0 ? nil : percent(overall.kept, of: over),
                daysLate: daysLate.spread,
                groups: groups.sorted { $0.key < $1.key }.map {
                    Group(source: $0.name, isDeadline: $0.order == 2, counts: $1)
                })
        }
    }
}

extension PromiseRecord.Counts {
    fileprivate mutating func count(_ state: PromiseState) {
        made += 1
        switch state {
        case .kept: kept += 1
        case .replaced: replaced += 1
        case .broken: broken += 1
        case .overdue: overdue += 1
        case .open: open += 1
        case .void: void += 1
        }
    }
}

/// The percentage, rounded to the nearest whole number.
func percent(_ part: Int, of whole: Int) -> Int {
    Int((Double(part) * 100 / Double(whole)).rounded())
}
