/// The statements of all forms of one application on one competency.
struct Evidence {
    /// One interviewer's rating, with the words that go with it.
    struct Testimony {
        let interview: PrivateText?
        let recommendation: EvaluationForm.Recommendation?
        let competency: EvaluationForm.Competency
        let rating: Int
    }

    /// The meaning of a rating: 4 and 5 are a strength, 1 and 2 a point to grow in, 3 is neither.
    enum Side {
        case strength, growth

        init?(_ rating: Int) {
            switch rating {
            case 4...: self = .strength
            case ...2: self = .growth
            default: return nil
            }
        }

        /// The recommendations that agree with it.
        fileprivate var recommendations: Set<EvaluationForm.Recommendation> {
            switch self {
            case .strength: [.yes, .strongYes]
            case .growth: [.no, .strongNo]
            }
        }
    }

    private(set) var testimonies: [Testimony] = []

    /// The competency's name, as the first form has it.
    var name: PrivateText? { testimonies.first?.competency.name }

    /// Says if one interviewer praises what another one doubts.
    var isDisputed: Bool { !on(.strength).isEmpty && !on(.growth).isEmpty }

    /// The interviewers who agree on a side.
    func on(_ side: Side) -> [Testimony] {
        testimonies.filter { Side($0.rating) == side }
    }

    /// The feedback that a letter may tell: the words of the interviewer with the clearest rating.
    ///
    /// `nil` where nobody is on this side, somebody is on the other, or nobody wrote for the
    /// candidate.
    func item(on side: Side) -> Feedback.Item? {
        guard !isDisputed else { return nil }
        let agreeing = on(side)
        let telling = agreeing.filter { $0.competency.feedback != nil }
        guard let clearest = telling.min(by: { $0.clarity > $1.clarity }),
            let feedback = clearest.competency.feedback
        else { return nil }
        let deciding = agreeing.count { testimony in
            testimony.recommendation.map(side.recommendations.contains) ?? false
        }
        return Feedback.Item(
            feedback: feedback, advice: clearest.competency.advice,
            interview: clearest.interview, competency: clearest.competency.name,
            place: clearest.competency.place,
            weight: Feedback.Weight(
                support: agreeing.count, deciding: deciding,
                clarity: agreeing.map(\.clarity).max() ?? 0))
    }

    /// The evidence of all forms, a competency each, in the order in which they are first named.
    ///
    /// A form whose recommendation is `undecided` is no evidence, for nor against; neither is a
    /// competency without a rating.
    static func all(in forms: [EvaluationForm]) -> [Evidence] {
        var evidence: [Evidence] = []
        var index: [UInt64: Int] = [:]
        for form in forms where form.recommendation != .undecided {
            for competency in form.competencies {
                guard let rating = competency.rating else { continue }
                let next = evidence.count
                let number =
                    competency.name.map { name in
                        index[name.key, default: next]
                    } ?? next
                if number == next {
                    evidence.append(Evidence())
                    if let name = competency.name { index[name.key] = next }
                }
                evidence[number].testimonies.append(
                    Testimony(
                        interview: form.interview, recommendation: form.recommendation,
                        competency: competency, rating: rating))
            }
        }
        return evidence
    }
}

extension Evidence.Testimony {
    /// The distance of the rating from the middle.
    fileprivate var clarity: Int { abs(rating - 3) }
}
