import ArgumentParser

/// One thing to time.
struct Work {
    let engine: String
    let job: Job
    let phase: Phase
    let once: () throws -> Void
}

enum Phase: String, CaseIterable, ExpressibleByArgument {
    /// From the source to a template that is ready to render.
    case compile
    /// From a template and a context to the text.
    case render
    /// From a Swift value to a context.
    case encode
    /// From a template and a Swift value to the text.
    case encodeAndRender = "encode-and-render"
}

/// Takes a result, so that the optimizer cannot leave out what made it.
@inline(never)
func keep<Result>(_ result: Result) {}
