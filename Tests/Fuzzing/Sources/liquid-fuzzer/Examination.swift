import Liquid

/// Takes an input through the whole engine, and traps where a promise is broken.
struct Examination {
    private let input: Input
    private var stopwatch = Stopwatch()

    /// What reading, checking or rendering an input may take; AddressSanitizer makes everything
    /// several times as slow.
    #if ADDRESS_SANITIZER
        private static let patience = Duration.milliseconds(500)
    #else
        private static let patience = Duration.milliseconds(50)
    #endif

    init(of input: Input) {
        self.input = input
    }

    mutating func run() {
        examine()
        // What was slow only once has been disturbed.
        for _ in 1...2 where stopwatch.slowest.duration >= Self.patience {
            stopwatch = Stopwatch()
            examine()
        }
        let (name, duration) = stopwatch.slowest
        precondition(duration < Self.patience, "\(name) takes \(duration)")
    }

    private mutating func examine() {
        switch compiled() {
        case .success(let template): examine(template)
        case .failure(let failure):
            precondition(!failure.errors.isEmpty, "a template is refused without an error")
            examine(failure.errors)
        }
    }

    private mutating func compiled() -> Result<Template, TemplateErrors> {
        let input = input
        return stopwatch.time("compiling") {
            Result { () throws(TemplateErrors) in
                try input.environment.template(named: "letter.md", source: input.template)
            }
        }
    }

    private mutating func rendered(
        _ template: Template, tracing: Bool = false
    ) -> Result<Rendering, TemplateError> {
        stopwatch.time(tracing ? "tracing" : "rendering") {
            Result { () throws(TemplateError) in
                try template.render(HostileData.context, tracing: tracing)
            }
        }
    }

    private mutating func examine(_ template: Template) {
        let findings = stopwatch.time("checking") {
            template.findings(against: HostileData.schema)
        }
        examine(findings)
        let outcome = rendered(template)
        if findings.isEmpty, case .failure(let error) = outcome { examine(unforeseen: error) }
        switch outcome {
        case .success(let rendering): examine(rendering.text)
        case .failure(let error): examine([error])
        }
        expectSame(outcome, rendered(template), "the same template renders differently")
        let attempt = stopwatch.time("trying out") { template.tryOut(HostileData.context) }
        examine(attempt, after: outcome)
        if input.isTraced {
            let traced = rendered(template, tracing: true)
            expectSame(outcome, traced, "tracing changes what is rendered")
            if case .success(let rendering) = traced { examineStretches(of: rendering) }
        }
    }

    /// A letter without findings is stopped by nothing that the types could have told.
    private func examine(unforeseen error: TemplateError) {
        guard input.environment.dialect == .letters else { return }
        switch error.kind {
        case .aborted, .required, .impossible, .exceeded, .controlCharacter, .invalidDateFormat,
            .unknown, .notCount:
            break
        // Only the data tells whether a list has something to be written as a sentence.
        case .missing where input.contains("sentence"): break
        // The same goes for a property that a filter is told by the data.
        case .unknownField(let path, _) where isArgument(path, in: error.place.line): break
        default: preconditionFailure("no finding has told of \(error)")
        }
    }

    private func isArgument(_ path: String, in line: String) -> Bool {
        line.split(separator: ":").dropFirst().contains {
            $0.drop(while: \.isWhitespace).hasPrefix(path)
        }
    }

    // MARK: Texts

    private func examine(_ text: String) {
        precondition(String(validating: text.utf8, as: UTF8.self) != nil, "a text is not UTF-8")
        precondition(
            text.utf8.count <= input.environment.limits.output, "a text is longer than its limit")
        guard input.environment.dialect == .letters, input.environment.escaping == .html else {
            return
        }
        precondition(
            !text.contains(HostileData.tag) || input.contains(HostileData.tag),
            "a value's tag reaches HTML unescaped")
    }

    /// What is tried out has gaps where, and only where, rendering fails.
    private mutating func examine(
        _ attempt: Rendering, after outcome: Result<Rendering, TemplateError>
    ) {
        examine(attempt.text)
        examine(Set(attempt.gaps.map(\.error)))
        let offsets = attempt.gaps.map(\.offset)
        precondition(offsets == offsets.sorted(), "gaps are out of order")
        precondition(
            offsets.allSatisfy { (0...attempt.text.utf8.count).contains($0) },
            "a gap is outside of its text")
        switch outcome {
        case .success:
            precondition(attempt.gaps.isEmpty, "what renders has gaps when it is tried out")
            expectSame(outcome, .success(attempt), "what renders is another text when tried out")
        case .failure:
            precondition(!attempt.gaps.isEmpty, "what does not render has no gap when tried out")
        }
    }

    private func examineStretches(of rendering: Rendering) {
        var end = 0
        for stretch in rendering.stretches {
            precondition(stretch.range.lowerBound == end, "stretches leave a gap, or overlap")
            end = stretch.range.upperBound
        }
        precondition(end == rendering.text.utf8.count, "stretches do not cover the text")
    }

    private func expectSame(
        _ left: Result<Rendering, TemplateError>, _ right: Result<Rendering, TemplateError>,
        _ otherwise: String
    ) {
        switch (left, right) {
        case (.success(let left), .success(let right)):
            precondition(left.text.utf8.elementsEqual(right.text.utf8), otherwise)
            precondition(left.promises == right.promises, otherwise)
        case (.failure(let left), .failure(let right)):
            precondition(left == right, otherwise)
        default:
            preconditionFailure(otherwise)
        }
    }

    // MARK: Errors

    private mutating func examine(_ errors: some Sequence<TemplateError>) {
        for error in errors {
            let description = stopwatch.time("drawing an error") { error.description }
            precondition(
                !description.contains(HostileData.secret) || input.contains(HostileData.secret),
                "an error repeats a value")
        }
    }
}
