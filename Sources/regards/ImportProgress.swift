import Imports

/// How far an import has read: a bar for a person who watches, a line now and then for a log.
final class ImportProgress {
    private static let width = 24

    /// Less is read before a log would need a line, in bytes.
    private static let smallestLogged = 50 << 20
    private static let mebibyte = 1 << 20

    private var toldTenths = 0
    private var isDrawn = false

    /// Shows how much of the files has been read.
    func show(_ progress: Import.Progress) {
        let total = max(1, progress.total)
        let text =
            "\(progress.bytes / Self.mebibyte) of \(progress.total / Self.mebibyte) MiB read"
        if Terminal.isWatched {
            let filled = min(Self.width, progress.bytes * Self.width / total)
            Terminal.draw(
                String(repeating: "█", count: filled)
                    + String(repeating: "░", count: Self.width - filled) + " " + text)
            isDrawn = true
        } else if progress.total >= Self.smallestLogged {
            let tenths = progress.bytes * 10 / total
            guard tenths > toldTenths else { return }
            toldTenths = tenths
            Terminal.log(text)
        }
    }

    /// Leaves the line.
    func end() {
        if isDrawn { Terminal.draw("") }
        isDrawn = false
    }
}
