import Delivery
import Foundation
import Synchronization
import Testing

@Suite struct AccessTokensTests {
    @Test func `however many threads want a token, it is fetched once`() {
        let source = TokenSource(["t-1", "t-2", "t-3"])
        let tokens = AccessTokens { () throws(TransportError) in
            // Long enough for the other threads to come.
            Thread.sleep(forTimeInterval: 0.05)
            return try source.next()
        }
        let first = Self.onThreads { try tokens.current().token }
        #expect(first == Array(repeating: "t-1", count: 8))
        #expect(source.count == 1)
        let second = Self.onThreads { try tokens.replacement(for: "t-1") }
        #expect(second == Array(repeating: "t-2", count: 8))
        #expect(source.count == 2)
    }

    @Test func `a token is new only when it was fetched just now`() throws {
        let tokens = AccessTokens { () throws(TransportError) in "t-1" }
        #expect(try tokens.current().isNew)
        #expect(try !tokens.current().isNew)
    }

    @Test func `what failed is not tried again`() {
        let source = TokenSource([])
        let tokens = AccessTokens { () throws(TransportError) in try source.next() }
        for _ in 1...2 {
            let error = #expect(throws: TransportError.self) { try tokens.current() }
            #expect(error?.kind == .noAccessToken(reason: "none"))
        }
        #expect(source.count == 1)
    }

    private static func onThreads(_ body: @escaping @Sendable () throws -> String) -> [String] {
        let results = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            let result = Result(catching: body)
            results.withLock { $0.append((try? result.get()) ?? "failed") }
        }
        return results.withLock { $0 }
    }
}
