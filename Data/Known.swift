package import Foundation

/// The large decisions of Europe and what became of them, as they come with the program: see `docs/known.md`.
package enum Known {
    /// The files of bare records, by year; empty where they were not installed beside the program.
    package static var files: [URL] {
        guard let folder = Bundle.module.url(forResource: "known", withExtension: nil) else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { folder.appending(path: $0) }
    }
}
