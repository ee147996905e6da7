import Core
import Liquid

/// A letter says that you will stay in touch only if the candidate agreed, and says until when.
struct NoConsent: LetterCheck {
    func objection(to letter: Letter, in context: RuleContext) -> Objection? {
        let consent = context.application.contactUntil
        if letter.contacts.contains(where: { $0.until != consent || $0.until < context.today }) {
            return Objection(
                "the letter says to stay in touch until a day that is not the end of consent, "
                    + "contact_until",
                at: context.application.place)
        }
        let isSaid = Self.phrases.contains { !letter.words.ranges(of: $0).isEmpty }
        guard isSaid, letter.contacts.isEmpty else { return nil }
        return Objection(
            "the letter says to stay in touch and not until when; say it with stay_in_touch, which "
                + "asks for consent and keeps it",
            at: Place(file: letter.template, line: 1))
    }

    private static let phrases = [
        "stay in touch", "staying in touch", "keep in touch", "keeping in touch",
        "keep you in mind", "keeping you in mind", "keep your details", "keep your CV",
        "keep your resume", "keep your profile", "keep your application on file", "talent pool",
        "in Kontakt bleiben", "in Kontakt zu bleiben", "bleiben in Kontakt",
        "bleiben wir in Kontakt",
        "behalten Sie im Blick", "behalten dich im Blick", "Talentpool", "Talent Pool",
        "rester en contact", "garder le contact", "conserver votre candidature",
        "conserverons votre candidature", "vivier de candidats", "vivier de talents",
        "seguir en contacto", "seguimos en contacto", "mantenernos en contacto",
        "guardaremos su candidatura", "guardaremos tu candidatura", "bolsa de talento",
    ].map { Words($0) }
}
