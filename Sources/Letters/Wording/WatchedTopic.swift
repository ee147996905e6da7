/// What the sentences for a candidate are read for before they go into a letter.
package enum WatchedTopic: String, CaseIterable, Hashable, Sendable {
    /// How old somebody is or seems, and how near to school or to retirement.
    case age

    /// Nationality, ethnicity, race, language of birth, accent, right to work.
    case origin

    /// Religion, belief, and what is worn or kept for it.
    case religion

    /// Illness, of body or mind, and absence for it.
    case health

    /// Pregnancy, birth, and leave for it.
    case pregnancy

    /// Marriage, partners, children, parents, and the duties that come with them.
    case family

    /// Sex and gender, and what is expected of one of them.
    case gender

    /// Disability, and what somebody needs because of it.
    case disability

    /// Whom somebody loves.
    case orientation

    /// Political opinion, and membership of a party or a union.
    case politics

    /// Looks, clothes, body.
    case appearance

    /// The person and not the work: culture fit, temper, charm.
    case personality

    /// The other candidates, also the one who was chosen.
    case comparison

    /// A job, or another result, that nobody can promise.
    case promise

    /// Too much experience, which is another word for age.
    case overqualified

    /// What references, background, medical or security checks have brought.
    case security

    /// What the job pays, or what somebody asks for.
    case pay

    /// A score, a rank, or what an interviewer recommends.
    case rating

    /// That the job is filled.
    case positionFilled = "position-filled"

    /// Why it must not be in a letter, and what to write instead.
    package var reason: String {
        switch self {
        case .age:
            "age may not count in a decision; say what the work needs and what was seen of it"
        case .origin:
            "origin may not count in a decision; say what could be followed, or what was missing"
        case .religion:
            "religion may not count in a decision; leave it out"
        case .health:
            "health is private and may not count; say what was seen in the exercise"
        case .pregnancy:
            "pregnancy and leave for it may not count in a decision; leave them out"
        case .family:
            "family is private and may not count; name the hours or travel that the job asks for"
        case .gender:
            "gender may not count in a decision; write about the work alone"
        case .disability:
            "disability may not count in a decision; say which task was or was not done"
        case .orientation:
            "whom somebody loves is private and may not count; leave it out"
        case .politics:
            "opinions and memberships are private and may not count; leave them out"
        case .appearance:
            "looks are not part of the work; write about what was said or done"
        case .personality:
            "this judges the person; describe what was done, and what the job would have needed"
        case .comparison:
            "other candidates are private and no measure; compare with what the job needs"
        case .promise:
            "this may be read as a promise that nobody can keep; say only what is decided"
        case .overqualified:
            "too much experience is read as age; say what this job does not offer or does not need"
        case .security:
            "results of checks and references follow rules of their own; leave them out"
        case .pay:
            "pay belongs into the offer document; leave it out of the letter"
        case .rating:
            "scores and recommendations are for the hiring team; say in words what was seen"
        case .positionFilled:
            "whether the job is filled is told by its record; give the reason that lies in the work"
        }
    }
}
