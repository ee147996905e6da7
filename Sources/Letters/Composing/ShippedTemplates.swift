extension TemplateLibrary {
    /// The files of the folder `Templates`, as the binary carries them.
    package static let shipped = [
        file("appointment.en.md", PackageResources.appointment_en_md),
        file("delay-notice.en.md", PackageResources.delay_notice_en_md),
        file("layout.html", PackageResources.layout_html),
        file("offer-rationale.en.md", PackageResources.offer_rationale_en_md),
        file("rejection-with-feedback.en.md", PackageResources.rejection_with_feedback_en_md),
        file("signature.en.md", PackageResources.signature_en_md),
        file("status-update.en.md", PackageResources.status_update_en_md),
        file("thank-you.en.md", PackageResources.thank_you_en_md),
    ]

    private static func file(_ name: String, _ bytes: [UInt8]) -> TemplateFile {
        TemplateFile(name: name, source: String(decoding: bytes, as: UTF8.self))
    }
}
