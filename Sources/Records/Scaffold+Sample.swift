extension Scaffold {
    /// Invented candidates of an invented company, to try everything on.
    package static let sample = [
        File("regards.yaml", PackageResources.regards_yaml),
        File("acme-logo.png", PackageResources.acme_logo_png),
        File("attachments/working-at-acme.pdf", PackageResources.working_at_acme_pdf),
        File("reasons.yaml", PackageResources.reasons_yaml),
        File("positions.csv", PackageResources.positions_csv),
        File("applications.csv", PackageResources.applications_csv),
        form("A-1001-bench-debugging", PackageResources.A_1001_bench_debugging_yaml),
        form("A-1001-firmware-design", PackageResources.A_1001_firmware_design_yaml),
        form("A-1002-bench-debugging", PackageResources.A_1002_bench_debugging_yaml),
        form("A-1002-code-review", PackageResources.A_1002_code_review_yaml),
        form("A-1002-firmware-design", PackageResources.A_1002_firmware_design_yaml),
        form("A-1003-bench-debugging", PackageResources.A_1003_bench_debugging_yaml),
        form("A-1003-firmware-design", PackageResources.A_1003_firmware_design_yaml),
        form("A-1004-bench-debugging", PackageResources.A_1004_bench_debugging_yaml),
        form("A-1005-firmware-design", PackageResources.A_1005_firmware_design_yaml),
        form("A-1006-code-review", PackageResources.A_1006_code_review_yaml),
        form("A-1009-customer-visit", PackageResources.A_1009_customer_visit_yaml),
        form("A-1009-instrument-repair", PackageResources.A_1009_instrument_repair_yaml),
        form("A-1010-customer-visit", PackageResources.A_1010_customer_visit_yaml),
        form("A-1010-instrument-repair", PackageResources.A_1010_instrument_repair_yaml),
        form("A-1011-customer-visit", PackageResources.A_1011_customer_visit_yaml),
        form("A-1012-instrument-repair", PackageResources.A_1012_instrument_repair_yaml),
        form("A-1013-customer-visit", PackageResources.A_1013_customer_visit_yaml),
        form("A-1014-portfolio-review", PackageResources.A_1014_portfolio_review_yaml),
        form("A-1015-portfolio-review", PackageResources.A_1015_portfolio_review_yaml),
        form("A-1016-portfolio-review", PackageResources.A_1016_portfolio_review_yaml),
        form("A-1018-audit-exercise", PackageResources.A_1018_audit_exercise_yaml),
        form("A-1018-leading-people", PackageResources.A_1018_leading_people_yaml),
        form("A-1018-uncertainty", PackageResources.A_1018_uncertainty_yaml),
        form("A-1019-uncertainty", PackageResources.A_1019_uncertainty_yaml),
        form("A-1020-uncertainty", PackageResources.A_1020_uncertainty_yaml),
        form("A-1021-leading-people", PackageResources.A_1021_leading_people_yaml),
        form("A-1021-uncertainty", PackageResources.A_1021_uncertainty_yaml),
        form("A-1022-instrument-repair", PackageResources.A_1022_instrument_repair_yaml),
    ]

    private static func form(_ name: String, _ bytes: [UInt8]) -> File {
        File("evaluations/\(name).yaml", bytes)
    }
}
