package vn.nguon.ledger.chain;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The order of entries as the database holds it. */
@Component
class LedgerChain {

    /** Holds the right to put entries in order; one node of all at a time, until its transaction ends. */
    private static final long SEQUENCING = 0x6e67756f6e01L;

    private final DatabaseClient database;

    LedgerChain(DatabaseClient database) {
        this.database = database;
    }

    /** An entry that waits to be put in order. */
    record Waiting(UUID entryId, byte[] hash) {}

    Mono<Boolean> take() {
        return database.sql("select pg_try_advisory_xact_lock(:key)")
                .bind("key", SEQUENCING)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<ChainLink> last() {
        return database.sql("select position, entry_id, chain_hash from ledger_chain order by position desc limit 1")
                .map(row -> new ChainLink(
                        row.get("position", Long.class),
                        row.get("entry_id", UUID.class),
                        row.get("chain_hash", byte[].class)))
                .one()
                .defaultIfEmpty(ChainLink.BEFORE_ALL);
    }

    Flux<Waiting> waiting(int most) {
        return database.sql("""
                        select entry_id, hash
                        from ledger_waiting
                        join ledger_entry on id = entry_id
                        order by entry_id
                        limit :most
                        """)
                .bind("most", most)
                .map(row -> new Waiting(row.get("entry_id", UUID.class), row.get("hash", byte[].class)))
                .all();
    }

    Mono<Long> append(List<ChainLink> links) {
        return database.sql("""
                        with placed as (
                          insert into ledger_chain (position, entry_id, chain_hash)
                          select position, entry, decode(hash, 'hex')
                          from unnest(:positions, :entries, :hashes) as link (position, entry, hash)
                          returning entry_id)
                        delete from ledger_waiting
                        using placed
                        where ledger_waiting.entry_id = placed.entry_id
                        """)
                .bind("positions", links.stream().map(ChainLink::position).toArray(Long[]::new))
                .bind("entries", links.stream().map(ChainLink::entryId).toArray(UUID[]::new))
                .bind(
                        "hashes",
                        links.stream()
                                .map(link -> HexFormat.of().formatHex(link.hash()))
                                .toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }
}
