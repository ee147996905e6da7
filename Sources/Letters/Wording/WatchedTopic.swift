/// A topic that sentences for a candidate should not touch.
///
/// `Lists` holds the words that touch it; each list says why the topic is watched.
package enum WatchedTopic: String, CaseIterable, Hashable, Sendable {
    /// Age: real or apparent, and nearness to school or retirement.
    case age

    /// Nationality, ethnicity, race, language of birth, accent, right to work.
    case origin

    /// Religion, belief, and their clothes and customs.
    case religion

    /// Illness, of body or mind, and absence for it.
    case health

    /// Pregnancy, birth, and leave for it.
    case pregnancy

    /// Marriage, partners, children, parents, and the duties that come with them.
    case family

    /// Sex and gender, and expectations of one of them.
    case gender

    /// Disability, and the help that somebody needs because of it.
    case disability

    /// Sexual orientation.
    case orientation

    /// Political opinion, and membership of a party or a union.
    case politics

    /// Looks, clothes, body.
    case appearance

    /// The person instead of the work: culture fit, temper, charm.
    case personality

    /// Other candidates, including the one who was chosen.
    case comparison

    /// A promise of a job, or of another result, that nobody can give.
    case promise

    /// Too much experience, which is often read as age.
    case overqualified

    /// Results of references and of background, medical or security checks.
    case security

    /// The pay for the job, or the pay that somebody asks for.
    case pay

    /// A score, a rank, or an interviewer's recommendation.
    case rating

    /// The statement that the job is filled.
    case positionFilled = "position-filled"

    /// The reason why it must not be in a letter, and what to write instead.
    package var reason: String {
        switch self {
        case .age:
            "age may not count in a decision; say what the work needs and what was seen of it"
        case .origin:
            "origin may not count in a decision; say which part was unclear or missing"
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
            "sexual orientation is private and may not count; leave it out"
        case .politics:
            "opinions and memberships are private and may not count; leave them out"
        case .appearance:
            "looks are not part of the work; write about what was said or done"
        case .personality:
            "this judges the person; describe what was done, and what the job would have needed"
        case .comparison:
            "other candidates are private; compare with what the job needs"
        case .promise:
            "this may be read as a promise that nobody can keep; say only what is decided"
        case .overqualified:
            "too much experience is often read as age; say what this job does not need or offer"
        case .security:
            "results of checks and references are confidential; leave them out"
        case .pay:
            "pay belongs in the offer; leave it out of the letter"
        case .rating:
            "scores and recommendations are for the hiring team; say in words what was seen"
        case .positionFilled:
            "the records say if the job is filled; give a reason from the work"
        }
    }
}
