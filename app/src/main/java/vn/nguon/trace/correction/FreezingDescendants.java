package vn.nguon.trace.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/**
 * Holds a lot together with all that was made of it, over however many steps and in whosever hands, in one act and one
 * entry of the ledger; or lets go again what was held so. A lot that is held for a reason of its own keeps it, and stays
 * held.
 */
@Component
public class FreezingDescendants {

    private final UnitOfWork unitOfWork;
    private final Lots lots;
    private final DatabaseClient database;
    private final Ledger ledger;

    FreezingDescendants(UnitOfWork unitOfWork, Lots lots, DatabaseClient database, Ledger ledger) {
        this.unitOfWork = unitOfWork;
        this.lots = lots;
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Holds those of them that nobody holds yet, for inspectors and the authority; how many it were.
     *
     * @param reason 3 to 400 characters, which holders are told
     * @throws NothingLeftToHold if all of them are held
     */
    public Mono<Integer> freeze(Actor actor, LotId of, String reason) {
        String why = FieldReader.prose("reason", reason, 3, 400);
        return change(
                        actor,
                        of,
                        "lot-frozen",
                        why,
                        lot -> locked(lot, 0)
                                .flatMap(found -> changed(database.sql("""
                        update lot
                        set frozen_at = now(), frozen_by = :by, frozen_reason = :reason, frozen_with = :of
                        where lot_id = any(:lots)
                          and frozen_at is null
                          and withdrawn_at is null
                        returning lot_id, organisation_id, code
                        """)
                                        .bind("by", actor.name())
                                        .bind("reason", why)
                                        .bind("of", of.value())
                                        .bind("lots", found.toArray(UUID[]::new)))))
                .switchIfEmpty(Mono.error(NothingLeftToHold::new));
    }

    /**
     * Lets go those that were held so; how many it were.
     *
     * @throws NothingHeldTogether if none of them is
     */
    public Mono<Integer> release(Actor actor, LotId of, String reason) {
        String why = FieldReader.prose("reason", reason, 3, 400);
        return change(
                        actor,
                        of,
                        "lot-released",
                        why,
                        lot -> changed(database.sql("""
                        with held as (
                          select lot_id
                          from lot
                          where frozen_with = :of
                          order by lot_id
                          for no key update)
                        update lot
                        set frozen_at = null, frozen_by = null, frozen_reason = '', frozen_with = null
                        from held
                        where lot.lot_id = held.lot_id
                        returning lot.lot_id, organisation_id, code
                        """).bind("of", of.value())))
                .switchIfEmpty(Mono.error(NothingHeldTogether::new));
    }

    private Mono<Integer> change(
            Actor actor, LotId of, String word, String reason, Function<LotId, Mono<List<Changed>>> update) {
        actor.require(Role.INSPECTOR, Role.AUTHORITY);
        return unitOfWork.inOneTransaction(lots.get(of)
                .flatMap(lot -> update.apply(of)
                        .filter(changed -> !changed.isEmpty())
                        .flatMap(changed -> ledger.record(act(actor, of, lot.code(), word, reason, changed))
                                .thenReturn(changed.size()))));
    }

    /**
     * All of them, locked until the transaction ends. Whoever makes something of a lot locks it first: looked for again
     * until no more were found, they are all there are and will be.
     */
    private Mono<List<UUID>> locked(LotId of, int before) {
        return database.sql("""
                        select lot_id
                        from lot
                        where lot_id = any(array(select lot_id from lots_ahead(array[:of]::uuid[])))
                        order by lot_id
                        for no key update
                        """)
                .bind("of", of.value())
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMap(found -> found.size() == before ? Mono.just(found) : locked(of, found.size()));
    }

    private record Changed(LotId lot, OrganisationId owner, String code) {}

    private static Mono<List<Changed>> changed(DatabaseClient.GenericExecuteSpec update) {
        return update.map(row -> changed(new ColumnReader(row))).all().collectList();
    }

    private static Changed changed(ColumnReader row) {
        return new Changed(
                new LotId(row.value("lot_id", UUID.class)),
                new OrganisationId(row.number("organisation_id")),
                row.text("code"));
    }

    /** About each lot that was changed, about whose they are, and about what became of the first. */
    private static Act act(
            Actor actor, LotId of, String code, String word, String reason, Collection<Changed> changed) {
        List<String> subjects = new ArrayList<>(List.of("made-of:" + of.value()));
        Stream.concat(
                        changed.stream().map(each -> each.lot().subject()),
                        changed.stream().map(each -> each.owner().subject()).distinct())
                .forEach(subjects::add);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("reason", reason);
        facts.put("lots", changed.stream().map(Changed::code).sorted().toList());
        return new Act(word, actor.name(), subjects, facts);
    }
}
