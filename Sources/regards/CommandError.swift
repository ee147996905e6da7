import Core
import Letters
import Outbox

/// An error of which standard output tells already: what was done is in the result that was printed.
struct AlreadyPrinted: Error {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
    }
}

/// Why a command could not do all that it was asked for.
struct CommandError: Error, CustomStringConvertible {
    /// The reasons that lie in the command itself; modules have errors of their own.
    enum Kind {
        /// Applications were named that no record has.
        case unknownApplications([String])
        /// Positions were named that no record has.
        case unknownPositions([String])
        /// Nobody falls under the selection.
        case nobodySelected(LetterKind)
        /// No promise to those whom the letter is meant for is due.
        case nothingDue(LetterKind)
        /// The one letter that was asked for may not go.
        case held(application: String, [Hold])
        /// Every letter of a batch is held.
        case nothingToSend(batch: String)
        /// An approval lacks the names of review notes, or the number of letters where it is unusual.
        case unconfirmed([String], count: Int?)
        /// Neither `--to` nor the settings say where letters go.
        case noTransport
        /// Only a server can be asked about recipients.
        case noProbe
        /// A server would not take every letter.
        case probeRefused
        /// A password is needed and cannot be had.
        case noPassword(reason: String)
        /// The settings want letters signed, and the key cannot be had or used.
        case noSignature(by: String, reason: String)
        /// A batch is of a kind of letter that this program does not write.
        case unknownLetter(String)
        /// A report would be written over another file.
        case noReport(at: String)
        /// An application has no open promise, or none of the given day or words.
        case nothingToKeep(application: String, promise: String?)
        /// An application has several open promises, and nobody said which one was kept.
        case severalPromises(application: String, [CalendarDate])
        /// A promise cannot have been kept on this day: it lies ahead, or before the promise.
        case keptAtNoTime(CalendarDate, Promise)
        /// Not every letter of a batch was accepted; so many stay until the records change again.
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
            "no application is one that a \(letter.rawValue) letter is meant for"
        case .nothingDue(let letter):
            "no application that a \(letter.rawValue) letter is meant for has a promise that is due"
        case .held(let application, let holds):
            (["this letter is held:"]
                + holds.map { HeldLetter.line(application, Finding($0)) })
                .joined(separator: "\n")
        case .nothingToSend(let batch):
            "\(batch): nothing to approve or to send, as every letter is held"
        case .unconfirmed(let reviewNotes, let count):
            (reviewNotes.map { "nobody has confirmed \($0)" }
                + (count == nil ? [] : ["nobody has counted these letters, more than usual"]))
                .joined(separator: "; ")
        case .noTransport: "no transport: give --to URL, or set transport: url: in regards.yaml"
        case .noProbe: "--probe asks a server: give --to smtp://host, or set it in regards.yaml"
        case .probeRefused: "the server would not take every letter"
        case .noPassword(let reason): "no password: \(reason)"
        case .noSignature(let name, let reason): "no DKIM signature by \(name): \(reason)"
        case .unknownLetter(let letter):
            "no letter is called \(String(reflecting: letter))"
        case .noReport(let path): "\(path): this file is no report, and is not written over"
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
            "letters that were not accepted: \(tally.approved - tally.accepted)"
        }
    }
}
