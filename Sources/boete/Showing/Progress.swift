/// How far the work is, on a terminal's standard error and only after a second of it.
struct Progress {
    private let total: Int?
    private let shown = System.isTerminal(System.errors)
    private let began = ContinuousClock.now
    private var last = ContinuousClock.now
    private var visible = false

    /// `total` is nil where nobody knows how much there is.
    init(of total: Int?) { self.total = total }

    mutating func reached(_ count: Int) {
        let now = ContinuousClock.now
        guard shown, now - began > .seconds(1), now - last > .milliseconds(100) else { return }
        (last, visible) = (now, true)
        hint("\r\(count)" + (total.map { " of \($0)" } ?? ""))
    }

    /// Takes the line away, so that the next one stands alone.
    mutating func clear() {
        if visible { hint("\r\u{1B}[K") }
        visible = false
    }
}
