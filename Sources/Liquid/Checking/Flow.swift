import Core

/// The facts that hold at one point of a template, whatever the data.
struct Flow {
    /// A variable and the names and numbers that lead on from it.
    struct Place: Hashable {
        let variable: UInt32
        var steps: [Step] = []

        /// The fact that there is a value here, and so also on the way here.
        var isPresent: Facts {
            var facts: Facts = [:]
            for count in 0...steps.count {
                facts[Place(variable: variable, steps: Array(steps.prefix(count)))] = true
            }
            return facts
        }

        func with(_ step: Step) -> Place { Place(variable: variable, steps: steps + [step]) }

        enum Step: Hashable {
            case name(UInt32)
            case index(Int)
        }
    }

    /// The types of the variables that have been set.
    var variables: [UInt32: Shape] = [:]
    /// Tells whether there is a value where there may be none.
    var facts: Facts = [:]
    /// Tells whether rendering gets here at all.
    var isReachable = true

    typealias Facts = [Place: Bool]

    /// Sets a variable; what was known of its old value is no longer.
    mutating func set(_ variable: UInt32, to shape: Shape) {
        variables[variable] = shape
        forget(variable)
    }

    mutating func forget(_ variable: UInt32) {
        facts = facts.filter { $0.key.variable != variable }
    }

    mutating func learn(_ news: Facts) {
        facts.merge(news) { $1 }
    }

    /// Tells whether the same is known, but for some variables.
    func isSame(as other: Flow, but excepted: [UInt32?]) -> Bool {
        func rest(_ flow: Flow) -> ([UInt32: Shape], Facts) {
            (
                flow.variables.filter { !excepted.contains($0.key) },
                flow.facts.filter { !excepted.contains($0.key.variable) }
            )
        }
        return rest(self) == rest(other)
    }

    /// The facts that still hold where two paths meet.
    ///
    /// A variable that only one of them sets may have no value.
    func merged(with other: Flow) -> Flow {
        if !isReachable { return other }
        if !other.isReachable { return self }
        var merged = Flow()
        for (variable, shape) in variables {
            let isSet = other.variables[variable]
            merged.variables[variable] = isSet.map(shape.joined) ?? .optional(shape.present)
        }
        for (variable, shape) in other.variables where variables[variable] == nil {
            merged.variables[variable] = .optional(shape.present)
        }
        merged.facts = facts.filter { other.facts[$0.key] == $0.value }
        return merged
    }
}
