package vn.nguon.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Sha256;

/** Walks the whole chain from what is stored, and names the first entry that does not fit. */
@Component
public class VerifyingTheLedger {

    private final DatabaseClient database;

    VerifyingTheLedger(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What a walk found.
     *
     * @param entries how many entries fit, from the first on
     * @param head    hash of the last link that fits, lower-case hexadecimal
     * @param fault   what is wrong at the position after them, null if the whole chain fits
     */
    public record Walk(long entries, String head, @Nullable String fault) {}

    private record Stored(
            long position,
            UUID entryId,
            byte[] chainHash,
            @Nullable String content,
            byte[] entryHash) {}

    /** Walks from position 1 to the end; memory does not grow with the chain. */
    public Mono<Walk> walk() {
        return stored().scan(new Step(Link.BEFORE_ALL, null), Step::next)
                .takeUntil(step -> step.fault != null)
                .last()
                .flatMap(end -> end.fault != null
                        ? Mono.just(end.walk())
                        : lost().map(lost -> end.andLost(lost).walk()));
    }

    private Flux<Stored> stored() {
        return database.sql("""
                        select position, entry_id, chain_hash, content, hash
                        from ledger_chain
                        left join ledger_entry on id = entry_id
                        order by position
                        """)
                .filter(statement -> statement.fetchSize(1000))
                .map(row -> new Stored(
                        row.get("position", Long.class),
                        row.get("entry_id", UUID.class),
                        row.get("chain_hash", byte[].class),
                        row.get("content", String.class),
                        row.get("hash", byte[].class)))
                .all();
    }

    /** Entries that are neither in the chain nor waiting for it: somebody cut the end of the chain off. */
    private Mono<Long> lost() {
        return database.sql("""
                        select count(*)
                        from ledger_entry
                        where not exists (select from ledger_chain where entry_id = id)
                          and not exists (select from ledger_waiting where entry_id = id)
                        """).mapValue(Long.class).one();
    }

    private record Step(Link last, @Nullable String fault) {

        Step next(Stored stored) {
            long expected = last.position() + 1;
            if (stored.position != expected) {
                return new Step(last, "position " + expected + " is missing");
            }
            if (stored.content == null) {
                return new Step(last, "entry " + stored.entryId + " is missing at position " + expected);
            }
            byte[] entryHash = Sha256.of(stored.content.getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(entryHash, stored.entryHash)) {
                return new Step(last, "entry " + stored.entryId + " at position " + expected + " was rewritten");
            }
            Link link = last.next(stored.entryId, entryHash);
            return Arrays.equals(link.hash(), stored.chainHash)
                    ? new Step(link, null)
                    : new Step(last, "the chain is broken at position " + expected + ", entry " + stored.entryId);
        }

        Step andLost(long lost) {
            return lost == 0 ? this : new Step(last, lost + " recorded entries are neither in the chain nor waiting");
        }

        Walk walk() {
            return new Walk(last.position(), HexFormat.of().formatHex(last.hash()), fault);
        }
    }
}
