package import Core
package import MIME

/// The date and the names of a message, which no record has.
///
/// The names follow from the letter's key, so a letter that is composed again has the same ones: a
/// mail program that gets it twice shows it once.
package struct MessageIdentity: Sendable {
    /// The value of `Date`, until the letter is sent.
    package let date: MailDate

    /// The day that the letter is dated.
    package let today: CalendarDate

    /// The letter's Message-ID.
    package let messageID: MessageID

    /// The line between the parts of the message.
    package let boundary: Boundary

    /// The UID of the event in the letter's invitation.
    ///
    /// Every letter about one next step has the same, so that a calendar shows the latest one only.
    package let eventID: MessageID

    /// The letters on the same application that were sent before, oldest first.
    package let thread: [MessageID]

    /// The identity of the letter with this key.
    ///
    /// - Parameters:
    ///   - key: The key of the letter.
    ///   - records: The records of the candidate.
    ///   - date: The moment of composing.
    ///   - today: The day of composing, where the team works.
    ///   - sender: The address whose domain the names end in.
    ///   - workspace: The random id of the workspace, so that two teams with the same application ids
    ///     never give two letters one name (RFC 5322 §3.6.4).
    /// - Throws: `MIMEError` if that domain cannot stand in a Message-ID.
    package init(
        of key: LetterKey, to records: ApplicationContext, at date: MailDate,
        on today: CalendarDate, from sender: EmailAddress, in workspace: String
    ) throws(MIMEError) {
        let event = LetterKey(
            letter: "event", application: key.application,
            occasion: records.application.nextStep.description ?? "")
        var thread: [MessageID] = []
        for letter in records.past {
            let past = LetterKey(
                letter: letter.kind.rawValue, application: key.application,
                occasion: letter.occasion)
            thread.append(try past.messageID(at: sender, in: workspace))
        }
        self.date = date
        self.today = today
        messageID = try key.messageID(at: sender, in: workspace)
        // No body has this line, because quoted-printable text never has `=_`.
        boundary = try Boundary("=_\(key.name(in: workspace))")
        eventID = try event.messageID(at: sender, in: workspace)
        self.thread = thread
    }

    /// The moment of composing.
    var moment: Instant { Instant(secondsSince1970: Int(date.secondsSince1970)) }
}

extension LetterKey {
    /// A name for this letter of one workspace: 128 bits, in 32 hexadecimal digits.
    fileprivate func name(in workspace: String) -> Substring {
        Digest(of: Array("\(workspace)/\(fingerprint)".utf8)).description.prefix(32)
    }

    fileprivate func messageID(
        at sender: EmailAddress, in workspace: String
    ) throws(MIMEError) -> MessageID {
        try MessageID(left: String(name(in: workspace)), domain: sender.asciiDomain)
    }
}
