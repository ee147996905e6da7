extension TemplateLibrary {
    /// The files of the folder `Templates`, as the binary carries them.
    package static let shipped = [
        file("appointment.de-x-du.md", PackageResources.appointment_de_x_du_md),
        file("appointment.de.md", PackageResources.appointment_de_md),
        file("appointment.en.md", PackageResources.appointment_en_md),
        file("appointment.es-x-tu.md", PackageResources.appointment_es_x_tu_md),
        file("appointment.es.md", PackageResources.appointment_es_md),
        file("appointment.fr.md", PackageResources.appointment_fr_md),
        file("delay-notice.de-x-du.md", PackageResources.delay_notice_de_x_du_md),
        file("delay-notice.de.md", PackageResources.delay_notice_de_md),
        file("delay-notice.en.md", PackageResources.delay_notice_en_md),
        file("delay-notice.es-x-tu.md", PackageResources.delay_notice_es_x_tu_md),
        file("delay-notice.es.md", PackageResources.delay_notice_es_md),
        file("delay-notice.fr.md", PackageResources.delay_notice_fr_md),
        file("layout.html", PackageResources.layout_html),
        file("offer-rationale.de-x-du.md", PackageResources.offer_rationale_de_x_du_md),
        file("offer-rationale.de.md", PackageResources.offer_rationale_de_md),
        file("offer-rationale.en.md", PackageResources.offer_rationale_en_md),
        file("offer-rationale.es-x-tu.md", PackageResources.offer_rationale_es_x_tu_md),
        file("offer-rationale.es.md", PackageResources.offer_rationale_es_md),
        file("offer-rationale.fr.md", PackageResources.offer_rationale_fr_md),
        file(
            "rejection-with-feedback.de-x-du.md",
            PackageResources.rejection_with_feedback_de_x_du_md),
        file("rejection-with-feedback.de.md", PackageResources.rejection_with_feedback_de_md),
        file("rejection-with-feedback.en.md", PackageResources.rejection_with_feedback_en_md),
        file(
            "rejection-with-feedback.es-x-tu.md",
            PackageResources.rejection_with_feedback_es_x_tu_md),
        file("rejection-with-feedback.es.md", PackageResources.rejection_with_feedback_es_md),
        file("rejection-with-feedback.fr.md", PackageResources.rejection_with_feedback_fr_md),
        file("signature.de-x-du.md", PackageResources.signature_de_x_du_md),
        file("signature.de.md", PackageResources.signature_de_md),
        file("signature.en.md", PackageResources.signature_en_md),
        file("signature.es-x-tu.md", PackageResources.signature_es_x_tu_md),
        file("signature.es.md", PackageResources.signature_es_md),
        file("signature.fr.md", PackageResources.signature_fr_md),
        file("status-update.de-x-du.md", PackageResources.status_update_de_x_du_md),
        file("status-update.de.md", PackageResources.status_update_de_md),
        file("status-update.en.md", PackageResources.status_update_en_md),
        file("status-update.es-x-tu.md", PackageResources.status_update_es_x_tu_md),
        file("status-update.es.md", PackageResources.status_update_es_md),
        file("status-update.fr.md", PackageResources.status_update_fr_md),
        file("thank-you.de-x-du.md", PackageResources.thank_you_de_x_du_md),
        file("thank-you.de.md", PackageResources.thank_you_de_md),
        file("thank-you.en.md", PackageResources.thank_you_en_md),
        file("thank-you.es-x-tu.md", PackageResources.thank_you_es_x_tu_md),
        file("thank-you.es.md", PackageResources.thank_you_es_md),
        file("thank-you.fr.md", PackageResources.thank_you_fr_md),
    ]

    private static func file(_ name: String, _ bytes: [UInt8]) -> TemplateFile {
        TemplateFile(name: name, source: String(decoding: bytes, as: UTF8.self))
    }
}
