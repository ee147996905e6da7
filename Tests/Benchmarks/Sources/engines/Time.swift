import ArgumentParser

struct Time: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the median time of everything, in microseconds.",
        discussion: "A line is: engine, job, phase, microseconds, with tabs between them.")

    func run() throws {
        let works = try Job.allCases.flatMap { job in
            try Engines.all(at: job).flatMap { try $0.work(at: job) }
        }
        for (work, time) in zip(works, try Stopwatch().medians(of: works)) {
            let microseconds = time / .microseconds(1)
            print(work.engine, work.job, work.phase.rawValue, microseconds, separator: "\t")
        }
    }
}
