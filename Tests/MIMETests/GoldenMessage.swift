import MIME

/// The messages whose bytes are kept in `Golden/`, under the names of the cases.
enum GoldenMessage: String, CaseIterable, Sendable {
    case plain
    case french
    case chinese
    case arabic
    case emoji
    case quoted
    case dangerous

    func message() throws -> Message {
        switch self {
        case .plain: try .sample()
        case .french: try Self.french()
        case .chinese: try Self.chinese()
        case .arabic: try Self.arabic()
        case .emoji: try .sample(subject: "Willkommen im Team 👨‍👩‍👧‍👦👩🏽‍💻🇩🇪 und auf bald 👨‍👩‍👧‍👦")
        case .quoted: try Self.quoted()
        case .dangerous: try Self.dangerous()
        }
    }

    private static func french() throws -> Message {
        try .sample(
            from: Mailbox(name: "L’équipe d’Acme", address: EmailAddress("emploi@acme.example")),
            to: Mailbox(name: "Zoë Lefèvre", address: EmailAddress("zoe@bücher.example")),
            subject: "Votre candidature au poste de développeuse, à Montréal et à distance",
            language: "fr-CA",
            text: "Bonjour Zoë,\n\nMerci d’avoir pris le temps de nous rencontrer jeudi dernier : "
                + "nous reviendrons vers vous avant le 12 décembre.\n\n-- \nL’équipe\n",
            html: "<p lang=\"fr\">Bonjour Zoë,</p>\n")
    }

    private static func chinese() throws -> Message {
        try .sample(
            to: Mailbox(name: "王小明", address: EmailAddress("wang@例え.テスト")),
            subject: "感谢您应聘我们的后端工程师职位，我们将在十二月十二日之前告知您下一步的安排，请您耐心等待",
            language: "zh-Hans", text: "王小明，您好！\n\n感谢您参加上周的面试。\n",
            html: "<p>王小明，您好！</p>\n")
    }

    private static func arabic() throws -> Message {
        try .sample(
            to: Mailbox(name: "أحمد بن عبد الله", address: EmailAddress("ahmad@example.com")),
            subject: "طلبك لوظيفة Backend Engineer", language: "ar", text: "مرحبا أحمد،\n",
            html: "<p dir=\"rtl\">مرحبا أحمد،</p>\n")
    }

    private static func quoted() throws -> Message {
        try .sample(
            from: Mailbox(
                name: "Acme, Inc. \"Hiring\" \\ People", address: EmailAddress("jobs@acme.example")),
            replyTo: Mailbox(address: EmailAddress("priya@acme.example")),
            to: Mailbox(name: "Miles O'Brien, Jr.", address: EmailAddress("o'brien@example.com")),
            subject: "A subject in plain ASCII that is longer than a line may be, and so is folded",
            language: "en")
    }

    private static func dangerous() throws -> Message {
        try .sample(
            subject: "=?utf-8?Q?not_encoded?= by its author",
            text: ".\r\n..\rFrom here \n--=_A-1042--\n\(String(repeating: "x", count: 75)).y\t",
            html: "--=_A-1042\n<p>\(String(repeating: "long ", count: 250))</p>")
    }
}
