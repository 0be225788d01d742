import Dispatch
import Synchronization

/// The same pure work on each of many, on all cores; the results are in the order of the items.
func concurrently<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @Sendable (Item) throws -> Result)
    throws -> [Result]
{
    let chunk = 32
    if items.count <= chunk { return try items.map(work) }
    let chunks = (items.count + chunk - 1) / chunk
    let results = Mutex<[Int: Swift.Result<[Result], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: chunks) { number in
        let part = items[number * chunk..<min(items.count, (number + 1) * chunk)]
        let done = Swift.Result { try part.map(work) }
        results.withLock { $0[number] = done }
    }
    let all = results.withLock { $0 }
    return try (0..<chunks).flatMap { try all[$0]?.get() ?? [] }
}
