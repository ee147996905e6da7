import Letters
import MIME
import Testing

/// What has happened to others, and what must not happen: each letter is held by the rule that is
/// there for it, and would go without that rule.
///
/// What no rule over letters can prevent is prevented by how letters are kept and carried, and
/// tested there: one recipient by the shape of `Message` (MIMETests, test_messages.py), no file but
/// those that the settings name (RecordsTests, test_enclosures.py), the approved bytes and nothing
/// else (OutboxTests, test_interruptions.py), nothing twice (DeliveryTests, test_interruptions.py),
/// private files (test_compose.py), nothing sent by any other command (LetterFlowTests), no endless
/// template (LimitTests), demographic columns that nothing reads (RecordsTests, test_input.py).
@Suite struct IncidentTests {
    @Test(arguments: Incident.all)
    func `a letter is held by the rule that is there for it, and would go without`(
        incident: Incident
    ) throws {
        var fixture = incident.fixture
        let holds = try fixture.holds(incident.kind)
        #expect(holds == [incident.rule])
        fixture.rules = { $0.without(incident.rule) }
        #expect(try fixture.holds(incident.kind) == [])
    }

    @Test(arguments: Incident.all)
    func `a reason never repeats what the record holds`(incident: Incident) throws {
        guard case .held(let holds) = try incident.fixture.compose(incident.kind) else {
            Issue.record("the letter was composed")
            return
        }
        for word in ["Ada", "Byron", "Priya", "Raman", "Grace", "Hopper", "two prompts"] {
            #expect(!holds.contains { $0.reason.contains(word) })
        }
    }

    @Test func `every rule has an incident or a test of its own`() {
        let elsewhere: Set<String> = [
            "missing-value", "template-abort", "missing-language", "unsafe-value", "empty-letter",
            "same-greeting", "same-address", "missing-reason", "record-changed", "no-record",
            "sending-window",
        ]
        #expect(
            Set(Incident.all.map(\.rule)).union(elsewhere) == Set(Rule.all.map(\.name)))
    }
}
