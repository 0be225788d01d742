import Filing
import Register

/// Bold and dim on a terminal, plain text elsewhere.
struct Style {
    let colours: Bool

    /// Colours only on a terminal, and never where NO_COLOR is set (no-color.org).
    static var ofOutput: Style {
        Style(
            colours: System.isTerminal(System.output) && System.environment("NO_COLOR") == nil
                && System.environment("TERM") != "dumb")
    }

    func bold(_ text: String) -> String { colours ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// The passage with its words marked: bold with colour, «…» without.
    func passage(_ quote: Quote) -> String {
        let marked = Plain.line(quote.marked)
        return Plain.line(quote.before) + (colours ? bold(marked) : "«\(marked)»") + Plain.line(quote.after)
    }
}
