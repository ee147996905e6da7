import ArgumentParser
import Delivery
import Files
import Foundation
import Imports
import Letters
import MIME
import Outbox
import Records

/// The message of a failed command, and its exit code (sysexits(3)).
struct Failure {
    /// The exit codes that are used; 0 means that everything asked for was done.
    enum Code: Int32 {
        case usage = 64
        case data = 65
        case noInput = 66
        case unavailable = 69
        case cannotCreate = 73
        case output = 74
        case tryAgain = 75
        case noPermission = 77
        case configuration = 78

        /// The code for a file that could not be read, or not written.
        fileprivate init(_ error: FileError) {
            self = error.isAboutReading ? .noInput : .cannotCreate
        }
    }

    /// The message; nearly always one line.
    let lines: [String]
    let code: Code
    var advice: String?

    /// Ends the command: prints what went wrong and what to do about it.
    static func exit(with error: any Error) -> Never {
        let reported = error as? AlreadyPrinted
        guard let failure = Failure(reported?.error ?? error) else {
            exit(parsing: error)
        }
        for (number, line) in failure.lines.enumerated() {
            Terminal.log(number == 0 ? "error: \(line)" : line)
        }
        if reported == nil, CommandLine.arguments.contains("--json") { failure.printJSON() }
        if let advice = failure.advice { Terminal.log(advice) }
        Foundation.exit(failure.code.rawValue)
    }

    /// Ends the command as the argument parser would: with help on standard output, or an error.
    private static func exit(parsing error: any Error) -> Never {
        let text = Regards.fullMessage(for: error)
        let code = Regards.exitCode(for: error)
        if !text.isEmpty {
            if code == .success { Terminal.print(text: text) } else { Terminal.log(text: text) }
        }
        Foundation.exit(code.rawValue)
    }

    /// The failure for programs, where nothing but JSON is expected.
    private func printJSON() {
        do {
            try JSONOutput.print(["error": lines.joined(separator: "\n"), "advice": advice])
        } catch {
            Terminal.log("error: \(error)")
        }
    }

    private init(
        _ error: some CustomStringConvertible, _ code: Code, advice: String? = nil,
        lines: [String]? = nil
    ) {
        self.lines = lines ?? [error.description]
        self.code = code
        self.advice = advice
    }

    /// Reads an error of ours; `nil` for the argument parser's own.
    private init?(_ error: any Error) {
        switch error {
        case let error as RecordsError: self.init(error)
        case let error as ImportErrors: self.init(error)
        case let error as TemplateFaults:
            // Below its first line, an error of the template language draws the place.
            self.init(error, .data, lines: error.description.components(separatedBy: "\n"))
        case let error as OutboxError: self.init(error)
        case let error as FileError:
            self.init(error, Code(error))
        case let error as DeliveryStop: self.init(error, .tryAgain)
        case let error as TransportError: self.init(error)
        case let error as MIMEError: self.init(error, .configuration)
        case let error as CommandError: self.init(error)
        default: return nil
        }
    }

    private init(_ error: CommandError) {
        switch error.kind {
        case .unknownApplications, .unknownPositions, .nobodySelected, .nothingDue:
            self.init(error, .noInput)
        case .held(let application, let holds):
            let lines = holds.map { HeldLetter.line(application, Finding($0)) }
            self.init(error, .data, lines: [error.description] + lines)
        case .nothingToSend, .unknownLetter, .nothingToKeep: self.init(error, .data)
        case .severalPromises, .keptAtNoTime: self.init(error, .usage)
        case .noTransport, .noPassword, .noSignature: self.init(error, .configuration)
        case .noServer: self.init(error, .usage)
        case .notInBatch(let ids, _):
            self.init(
                error, ids.isEmpty ? .data : .noInput,
                advice: "regards status BATCH lists its letters")
        case .testNotAccepted(let isTemporary):
            self.init(error, isTemporary ? .tryAgain : .unavailable)
        case .probeRefused: self.init(error, .unavailable)
        case .noReport: self.init(error, .cannotCreate)
        case .mayNotApprove: self.init(error, .noPermission)
        case .wrongCount, .nothingToConfirm: self.init(error, .usage)
        case .unconfirmed(let reviewNotes, let count):
            let options =
                reviewNotes.map { " --confirm \($0)" } + (count == nil ? [] : [" --count N"])
            self.init(
                error, .noPermission,
                advice: "look at them, then: regards approve BATCH\(options.joined())")
        case .notAllAccepted(let tally, let withheld):
            let isTemporary = tally.waiting > withheld
            let advice =
                if tally.uncertain > 0 {
                    "an uncertain letter waits for a person: regards resolve KEY sent|unsent"
                } else if isTemporary {
                    "send the batch again later; what was accepted is not sent again"
                } else if withheld > 0 {
                    "the records have changed since; compose anew for those who are owed a letter"
                } else {
                    "correct the records, and compose the refused letters again"
                }
            let code: Code = isTemporary ? .tryAgain : withheld > 0 ? .data : .unavailable
            self.init(error, code, advice: advice)
        }
    }

    private init(_ error: RecordsError) {
        switch error.kind {
        case .notAWorkspace:
            self.init(error, .noInput, advice: "make one with: regards init --sample acme")
        case .unreadable: self.init(error, .noInput)
        case .unwritable, .notEmpty: self.init(error, .cannotCreate)
        case .changed: self.init(error, .tryAgain)
        case .faults(let faults):
            let errors = faults.count { $0.severity == .error }
            let advice = "\(errors) error\(errors == 1 ? "" : "s"); nothing was composed or sent"
            self.init(error, .data, advice: advice, lines: faults.map(\.description))
        }
    }

    private init(_ error: ImportErrors) {
        let count = error.count == 1 ? "1 error" : "\(error.count) errors"
        self.init(
            error, .data,
            advice: "\(count); nothing was imported. import.yaml says what a team's own words mean",
            lines: error.lines)
    }

    private init(_ error: OutboxError) {
        switch error.kind {
        case .batchName: self.init(error, .usage)
        case .notABatch: self.init(error, .noInput)
        case .file(let cause): self.init(error, Code(cause))
        case .batchExists, .notADraft: self.init(error, .cannotCreate)
        case .database:
            self.init(
                error, .cannotCreate,
                advice:
                    "do not remove the ledger; restore it from a backup, then see: regards ledger")
        case .batchInUse, .senderBusy: self.init(error, .tryAgain)
        case .notApproved:
            self.init(error, .noPermission, advice: "read it, then: regards approve BATCH")
        case .notComposedHere:
            self.init(
                error, .noPermission,
                advice:
                    "if it was changed, compose it again; if it is from another workspace, and you "
                    + "have read it: regards approve BATCH --adopt REASON")
        case .doubtful:
            self.init(
                error, .tryAgain,
                advice: "nothing was sent; regards ledger says which letters may have left, and "
                    + "regards ledger accept --by NAME settles it")
        case .headerDiffers: self.init(error, .data, advice: "compose it again")
        case .changedSinceComposed, .letterMissing, .manifest, .expired:
            self.init(error, .data, advice: "compose it again")
        case .unsendable, .duplicate, .transition, .takenByServer: self.init(error, .data)
        }
    }

    private init(_ error: TransportError) {
        switch error.kind {
        case .destination: self.init(error, .usage)
        case .clientName, .settingHoldsNUL, .userName, .noAccessToken:
            self.init(error, .configuration)
        case .connect(.login, _, _): self.init(error, .noPermission)
        case .loginNotOffered(_, let offered):
            self.init(error, .noPermission, advice: LoginAdvice.text(forOffer: offered))
        case .loginRefused(let refusal):
            self.init(
                error, refusal.isTemporary ? .tryAgain : .noPermission,
                advice: LoginAdvice.text(for: refusal))
        case .sessionRefused(_, let code, let enhancedCode):
            // RFC 4954 §6: 530 asks for a login, whatever stands behind it.
            let advice = LoginAdvice.text(for: code == 530 ? "5.7.57" : enhancedCode)
            self.init(error, .noPermission, advice: advice)
        case .accountRefused(_, let enhancedCode):
            self.init(error, .noPermission, advice: AccountAdvice.text(for: enhancedCode))
        case .connect(.clientCertificate, _, _):
            self.init(
                error, .configuration,
                advice: "client_certificate: and client_key: name PEM files that belong together, "
                    + "the key without a password")
        case .connect: self.init(error, .unavailable, advice: "nothing more was sent")
        case .connectionLost, .sessionEnded, .timeout, .protocolViolation, .unstable:
            self.init(error, .tryAgain)
        case .departure: self.init(error, .data)
        case .signature: self.init(error, .configuration)
        case .occupied: self.init(error, .cannotCreate, advice: "choose an empty folder")
        case .storage(let error): self.init(error)
        }
    }
}
