package vn.nguon.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import vn.nguon.ledger.Entry;

/** What {@code ./nguon ledger verify} says of a record that somebody changed. */
class LedgerVerificationIntegrationTests {

    private final SmallLedger ledger = new SmallLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void namesTheEntryThatWasRewritten() {
        UUID second = ledger.at(2);

        ledger.withoutTheGuards(
                "update ledger_entry set content = replace(content, '\"lot:2\"', '\"lot:9\"') where id = '" + second
                        + "'");

        assertThat(ledger.fault()).isEqualTo("entry " + second + " at position 2 was rewritten");
    }

    @Test
    void namesTheEntryThatWasRewrittenTogetherWithItsHash() {
        UUID second = ledger.at(2);

        ledger.withoutTheGuards(
                "update ledger_entry set content = 'x', hash = sha256('x') where id = '" + second + "'");

        assertThat(ledger.fault()).isEqualTo("the chain is broken at position 2, entry " + second);
    }

    @Test
    void namesThePositionThatIsMissing() {
        ledger.withoutTheGuards("delete from ledger_chain where position = 2");

        assertThat(ledger.fault()).isEqualTo("position 2 is missing");
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        ledger.withoutTheGuards("delete from ledger_chain where position = 3");

        assertThat(ledger.fault()).isEqualTo("1 recorded entries are neither in the chain nor waiting");
    }

    @Test
    void namesTheEntryWhoseSubjectWasTakenAway() {
        ledger.withoutTheGuards("delete from ledger_subject where subject = 'lot:2'");

        assertThat(ledger.fault()).isEqualTo("entry " + ledger.at(2) + " is not found by its subject lot:2 any more");
    }

    @Test
    void namesTheEntryThatWasPutUnderAForeignSubject() {
        ledger.database.asOwner("insert into ledger_subject values ('lot:9', '" + ledger.at(2) + "')");

        assertThat(ledger.fault()).isEqualTo("entry " + ledger.at(2) + " is found by lot:9, which is no subject of it");
    }

    @Test
    void namesTheEntryThatWasRecordedAtAnotherTime() {
        ledger.withoutTheGuards("update ledger_entry set recorded_at = recorded_at - interval '90 days' where id = '"
                + ledger.at(2) + "'");

        assertThat(ledger.fault())
                .startsWith("entry " + ledger.at(2) + " at position 2 has ")
                .contains(" as the time of recording; what was recorded says ");
    }

    @Test
    void whatWaitsToBePutInOrderIsLookedAtToo() {
        Entry waiting = Objects.requireNonNull(ledger.harvestOf("4").block());
        assertThat(ledger.fault()).isNull();

        ledger.withoutTheGuards("delete from ledger_subject where subject = 'lot:4'");

        assertThat(ledger.fault()).isEqualTo("entry " + waiting.id() + " is not found by its subject lot:4 any more");
    }

    @Test
    void aChainThatWasWrittenAnewDoesNotHaveTheHeadThatWasKept() {
        LedgerHead kept = ledger.head();
        ledger.withoutTheGuards("update ledger_entry set content = replace(content, '120', '121'); "
                + "update ledger_entry set hash = sha256(content::bytea); delete from ledger_chain; "
                + "insert into ledger_waiting select id from ledger_entry");
        ledger.sequencing.all().block();

        assertThat(ledger.fault()).isNull();
        assertThat(ledger.fault(List.of(kept), null)).startsWith("the chain was written anew: at position 3");
        assertThat(ledger.fault(List.of(), kept)).startsWith("the chain was written anew: at position 3");
    }

    @Test
    void aChainThatWasCutDoesNotReachTheHeadThatWasKept() {
        LedgerHead kept = ledger.head();
        ledger.withoutTheGuards("delete from ledger_chain where position = 3; "
                + "delete from ledger_subject where entry_id not in (select entry_id from ledger_chain); "
                + "delete from ledger_entry where id not in (select entry_id from ledger_chain)");

        assertThat(ledger.fault()).isNull();
        assertThat(ledger.fault(List.of(kept), null))
                .startsWith("the record ends at position 2")
                .contains("stands at 3");
        assertThat(ledger.fault(List.of(), kept)).startsWith("there is no position 3");
    }

    @Test
    void whatWasRecordedSinceIsWalkedFromTheHead() {
        LedgerHead kept = ledger.head();
        ledger.harvestOf("4").then(ledger.sequencing.all()).block();

        var since = ledger.verified(List.of(), kept);

        assertThat(since.fault()).isNull();
        assertThat(since.entries()).isEqualTo(1);
        assertThat(since.head()).hasToString(ledger.head().toString());
        assertThat(ledger.fault(List.of(kept, ledger.head()), null)).isNull();
    }

    @Test
    void moreThanABatchIsWalked() {
        Flux.range(0, 2 * StoredEntries.BATCH)
                .flatMap(i -> ledger.harvestOf("m" + i), 16)
                .blockLast();
        ledger.sequencing.all().block();

        assertThat(ledger.fault()).isNull();
        assertThat(ledger.head().position()).isEqualTo(3 + 2 * StoredEntries.BATCH);
    }
}
