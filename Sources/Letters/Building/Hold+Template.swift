import Liquid

extension TemplateError {
    /// Whether the author says in the template that there must be no letter.
    var isStop: Bool {
        switch kind {
        case .required, .aborted: true
        default: false
        }
    }
}

extension Hold {
    /// Why this record cannot become the letter; nil where that is the template's own fault.
    init?(_ error: TemplateError, of application: Application) {
        switch error.kind {
        case .missing(let path):
            let reason = "the record has no \(path), which the letter needs at \(error.place)"
            self.init(.missingValue, reason, at: application.place)
        case .required(let reason):
            self.init(.missingValue, "\(reason); \(error.place) says so", at: application.place)
        case .aborted(let reason):
            self.init(.templateAbort, "\(reason); \(error.place) says so", at: application.place)
        case .impossible, .notCount:
            self.init(.templateAbort, "\(error.message), at \(error.place)", at: application.place)
        case .controlCharacter, .unbalancedDirection:
            self.init(.unsafeValue, error.message, at: application.place)
        default: return nil
        }
    }
}
