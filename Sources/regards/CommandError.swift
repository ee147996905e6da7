import Core
import Letters
import Outbox

/// An error that comes after a printed result, which already says what was done.
struct AlreadyPrinted: Error {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
    }
}

/// An error that concerns the command line and not one module.
struct CommandError: Error, CustomStringConvertible {
    /// The kinds of errors; modules have errors of their own.
    enum Kind {
        /// Named applications that no record has.
        case unknownApplications([String])
        /// Named positions that no record has.
        case unknownPositions([String])
        /// No application is selected.
        case nobodySelected(LetterKind)
        /// No selected application has a promise that is due.
        case nothingDue(LetterKind)
        /// The one letter that was asked for is held.
        case held(application: String, [Hold])
        /// Every letter of a batch is held.
        case nothingToSend(batch: String)
        /// An approval that does not confirm review notes, or the number of letters of a large
        /// batch.
        case unconfirmed([String], count: Int?)
        /// Applications that have no composed letter in the batch.
        case notInBatch([String], held: [String])
        /// A `--count` that is not the number of letters that the approval is about.
        case wrongCount(Int, actual: Int)
        /// A `--confirm` with names that are no review notes of these letters.
        case nothingToConfirm([String], known: [String])
        /// A person who may not approve the batch, by the settings.
        case mayNotApprove(ApprovalPolicy.Refusal, Actor, approvers: [String])
        /// Neither `--to` nor the settings say where to send.
        case noTransport
        /// This option without a mail server.
        case noServer(for: String)
        /// A test letter that the server did not accept; `isTemporary` says that it may, later.
        case testNotAccepted(isTemporary: Bool)
        /// A server that would not accept every letter.
        case probeRefused
        /// A login without a password.
        case noPassword(reason: String)
        /// A DKIM signature whose key cannot be read or used.
        case noSignature(by: String, reason: String)
        /// A batch with a kind of letter that this program does not know.
        case unknownLetter(String)
        /// A file that is not a report and stands in its place.
        case noReport(at: String)
        /// An application has no open promise, or none of the given day or words.
        case nothingToKeep(application: String, promise: String?)
        /// An application has several open promises, and nobody said which one was kept.
        case severalPromises(application: String, [CalendarDate])
        /// A promise cannot have been kept on this day: it lies ahead, or before the promise.
        case keptAtNoTime(CalendarDate, Promise)
        /// Letters of a batch that were not accepted; `withheld` of them wait for other records.
        case notAllAccepted(Tally, withheld: Int)
    }

    let kind: Kind

    init(_ kind: Kind) {
        self.kind = kind
    }

    var description: String {
        switch kind {
        case .unknownApplications(let ids):
            "no application has the id "
                + ids.map { String(reflecting: $0) }.joined(separator: ", ")
        case .unknownPositions(let ids):
            "no position has the id " + ids.map { String(reflecting: $0) }.joined(separator: ", ")
        case .nobodySelected(let letter):
            "no application needs a \(letter.rawValue) letter"
        case .nothingDue(let letter):
            "no application that needs a \(letter.rawValue) letter has a promise that is overdue "
                + "or due soon"
        case .held: "this letter is held:"
        case .nothingToSend(let batch):
            "\(batch): every letter is held, so there is nothing to approve or send"
        case .unconfirmed(let reviewNotes, let count):
            (reviewNotes.map { "this batch has a review note that you must confirm: \($0)" }
                + (count.map { ["this batch is larger than usual: \($0) letters"] } ?? []))
                .joined(separator: "; ")
        case .notInBatch(let ids, let held):
            (ids.map { (application: $0, end: "") }
                + held.map { (application: $0, end: ": it is held") })
                .map { letter in
                    "this batch has no letter for the application "
                        + "\(String(reflecting: letter.application))\(letter.end)"
                }
                .joined(separator: "\n")
        case .wrongCount(let count, let actual):
            "--count \(count): this approval is about \(actual) \(actual == 1 ? "letter" : "letters"); "
                + "look at the batch again"
        case .nothingToConfirm(let names, let known):
            "--confirm \(names.joined(separator: ", ")): these letters have no such review note; "
                + (known.isEmpty
                    ? "they have none" : "they have \(known.joined(separator: ", "))")
        case .mayNotApprove(.notAnApprover, let person, let approvers):
            "\(person.name) may not approve letters; policies: approval: in regards.yaml names "
                + approvers.joined(separator: ", ")
        case .mayNotApprove(.sameEyes, let person, _):
            "the account \(person.account) composed this batch, so somebody else has to approve it "
                + "(four_eyes in regards.yaml)"
        case .noTransport:
            "nothing says where to send: give --to URL, or set transport: url: in regards.yaml"
        case .noServer(let option):
            "\(option) needs a mail server: give --to smtp://host, or set one in regards.yaml"
        case .probeRefused: "the server would not accept every letter"
        case .noPassword(let reason): "no password: \(reason)"
        case .noSignature(let name, let reason): "no DKIM signature by \(name): \(reason)"
        case .unknownLetter(let letter):
            "no letter is called \(String(reflecting: letter))"
        case .noReport(let path):
            "\(path): this file is not a report, so it was not overwritten; use another name "
                + "with --output"
        case .nothingToKeep(let application, let promise):
            "\(application) has no open promise"
                + (promise.map { " of \(String(reflecting: $0))" } ?? "")
                + "; regards due lists the promises, and only letters end a deadline"
        case .severalPromises(let application, let days):
            "\(application) has \(days.count) open promises; add --promise with the day or the words "
                + "of one, such as --promise \(days[0])"
        case .keptAtNoTime(let day, let promise):
            if let madeOn = promise.madeOn, day < madeOn {
                "--on \(day): the promise was made on \(madeOn); give that day or a later one"
            } else {
                "--on \(day): this day has not come yet; give today or an earlier day"
            }
        case .notAllAccepted(let tally, _):
            Self.notAccepted(tally.approved - tally.accepted)
        case .testNotAccepted: "the server did not accept a test letter, so the test ended"
        }
    }

    private static func notAccepted(_ count: Int) -> String {
        count == 1 ? "1 letter was not accepted" : "\(count) letters were not accepted"
    }
}
