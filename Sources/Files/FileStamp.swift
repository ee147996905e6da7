import Glibc

/// What the system changes whenever somebody writes into a file, or takes its name away.
package struct FileStamp: Hashable {
    private let size: Int
    private let writtenAt: Moment
    private let changedAt: Moment

    private struct Moment: Hashable {
        let seconds, nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    /// The stamp in what `fstat` tells of a file.
    init(_ status: stat) {
        size = Int(status.st_size)
        writtenAt = Moment(status.st_mtim)
        changedAt = Moment(status.st_ctim)
    }
}
