import Delivery

/// How far sending has come, for a person who watches.
enum Progress {
    /// Shows one letter more; nothing where standard error is not a terminal.
    static func show(_ progress: DeliveryProgress) {
        guard Terminal.isWatched else { return }
        Terminal.draw("\(progress.count) of \(progress.total)")
    }

    /// Leaves the line.
    static func end() {
        if Terminal.isWatched { Terminal.draw("") }
    }
}
