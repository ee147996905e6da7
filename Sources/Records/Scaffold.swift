import Files
import Letters

/// The files that a new workspace begins with.
package enum Scaffold {
    /// A file to write.
    package struct File: Hashable, Sendable {
        /// The path from the workspace.
        package let path: String

        /// The content.
        package let bytes: [UInt8]

        init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Settings to fill in, and tables with nothing but their headers.
    package static let blank = [
        File(Settings.fileName, Array(settings.utf8)),
        File("positions.csv", header(Position.columns)),
        File("applications.csv", header(Application.columns)),
        File("evaluations.csv", header(EvaluationForm.columns)),
    ]

    private static func header(_ columns: Columns) -> [UInt8] {
        Array((columns.known.joined(separator: ",") + "\n").utf8)
    }

    private static let settings = """
        # The settings of this hiring team; `regards check` says what is missing.

        organization:
          name:
          website:

        # The person who signs the letters and is named in From.
        sender:
          name:
          title:
          email:
          phone:

        # Where answers go, if not to the sender.
        # reply_to: hiring@example.com

        # A picture at the top of every letter, in place of the name: PNG, JPEG or GIF, 72 pixels high.
        # logo: logo.png

        language: en

        # The files that go with letters, by kind: `all` lie in attachments/ and go with every letter,
        # `each` lie in attachments/<application>/ and go to that candidate alone; a letter is held where
        # one of them is missing. No other file is ever attached.
        # attachments:
        #   offer-rationale:
        #     all: benefits.pdf
        #     each: offer.pdf

        # Where `regards send` delivers when --to is not given.
        # transport:
        #   url: smtp://mail.example.com:587
        #   user: somebody@example.com
        #   password_command: pass show mail
        #
        # Gmail takes an app password; Exchange Online and others an access token:
        #   auth: xoauth2
        #   token_command: a-command that-prints-one

        policies:
          # Two people in one batch who would be greeted alike: `hold` both letters, or `allow` them.
          same_greeting: hold
          # How long after it was composed a batch may be sent.
          expires_after: 7 days

        # How much of the reasons a rejection puts in writing: `individual` tells what the interviewers
        # wrote for this candidate, `standard` what reasons.yaml has for the recorded reason, `none`
        # nothing. The first that fits holds, and `individual` where none does.
        #
        # written_feedback:
        #   - give: standard
        #     stage: Application review
        #   - give: none
        #     country: FR

        # Deadlines for writing to candidates that a law or you set. They hold whatever letters promise,
        # and `regards due` lists them. A deadline is a number of days, business days or hours after
        # applied_on, interviewed_on or decided_on. Without `country` it is for all candidates. Without
        # `kept_by` any letter meets it.
        # deadlines:
        #   - name: thank-you
        #     what: a thank-you for the interview
        #     from: interviewed_on
        #     within: 24 hours
        #     kept_by: thank-you
        #   - name: Ontario
        #     what: whether a hiring decision was made
        #     from: interviewed_on
        #     within: 45 days
        #     country: CA-ON
        #     kept_by: [offer-rationale, rejection-with-feedback]

        # Days beside weekends on which nobody works, by the country that candidates live in: no letter
        # promises something by one of them, and terms in business days pass over them.
        # holidays:
        #   all: [2026-12-25, 2027-01-01]
        #   CA-ON: [2026-12-28]

        # The hours of a business day in which letters leave, by the clock where the candidate lives
        # (time_zone, or else the zone of this machine); no rejection leaves on a Friday afternoon. These
        # hold for letters to a server where nothing else is set; `sending_window: any` is for all hours.
        # sending_window:
        #   from: 8
        #   to: 18

        """
}
