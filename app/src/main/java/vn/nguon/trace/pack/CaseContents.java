package vn.nguon.trace.pack;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.recording.RecordingContext;

/** Which packs are in which case. A case is opened by whoever has it, wherever it was packed. */
@Component
public class CaseContents {

    private final DatabaseClient database;

    CaseContents(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What is in the case: one's own, or one that others packed under a number that means one case everywhere (an SSCC) or
     * that no case of one's own has.
     */
    Mono<List<PackNumbers.Run>> of(OrganisationId holder, String field, String caseCode) {
        return database.sql("""
                        select order_id, lower(numbers) as first, upper(numbers) - 1 as last
                        from case_content
                        where case_code = :code
                          and out_event is null
                          and organisation_id = coalesce(
                            (select organisation_id
                              from case_content own
                              where own.case_code = :code
                                and own.out_event is null
                                and own.organisation_id = :holder
                              limit 1),
                            (select min(organisation_id)
                              from case_content other
                              where other.case_code = :code
                                and other.out_event is null))
                        order by 2
                        """)
                .bind("code", caseCode)
                .bind("holder", holder.value())
                .map(row -> run(new ColumnReader(row)))
                .all()
                .collectList()
                .flatMap(runs -> runs.isEmpty()
                        ? Mono.error(() -> new Invalid(
                                field,
                                "Thùng này không có gói nào được ghi theo tem. Hãy xem lại mã thùng.",
                                "No packs were recorded in that case by their stamps. Check the case's number."))
                        : Mono.just(runs));
    }

    /** Puts packs into a case; refuses with {@link PacksAreInACase} those that are in one. */
    public Mono<Void> put(RecordingContext scene, String caseCode, NamedPacks packs) {
        return Flux.fromIterable(packs.ranges())
                .concatMap(pack -> database.sql("""
                                insert into case_content (lot_id, in_event, order_id, numbers, organisation_id, case_code,
                                  since)
                                values (:lot, :event, :order, int8range(:first, :last, '[]'), :who, :code, :time)
                                """)
                        .bind("lot", pack.lot().value())
                        .bind("event", scene.event().value())
                        .bind("order", pack.order())
                        .bind("first", pack.first())
                        .bind("last", pack.last())
                        .bind("who", scene.holder().value())
                        .bind("code", caseCode)
                        .bind("time", scene.at().time())
                        .then())
                .then()
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "pack_in_one_case"),
                        failure -> new PacksAreInACase());
    }

    /** Takes packs out of whatever cases they are in; what else is in them stays. */
    public Mono<Void> take(RecordingContext scene, NamedPacks packs) {
        return Flux.fromIterable(packs.ranges())
                .concatMap(pack -> database.sql("""
                                with held as (
                                  select ctid as place, numbers, int8range(:first, :last, '[]') as taken
                                  from case_content
                                  where numbers && int8range(:first, :last, '[]')
                                    and out_event is null
                                  for update),
                                opened as (
                                  update case_content c
                                  set numbers = c.numbers * held.taken, out_event = :event, out_at = :time
                                  from held
                                  where c.ctid = held.place
                                  returning held.numbers as whole, held.taken, c.lot_id, c.in_event, c.order_id,
                                    c.organisation_id, c.case_code, c.since)
                                insert into case_content (lot_id, in_event, order_id, numbers, organisation_id, case_code,
                                  since)
                                select lot_id, in_event, order_id, rest, organisation_id, case_code, since
                                from opened
                                cross join lateral unnest(int8multirange(whole) - int8multirange(taken)) as rest
                                """)
                        .bind("event", scene.event().value())
                        .bind("time", scene.at().time())
                        .bind("first", pack.first())
                        .bind("last", pack.last())
                        .then())
                .then();
    }

    private static PackNumbers.Run run(ColumnReader row) {
        return new PackNumbers.Run(row.number("order_id"), row.number("first"), row.number("last"));
    }
}
