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
     * What is in the case, or in the cases on the pallet: one's own, or one that others packed under a number that means
     * one case everywhere (an SSCC) or that none of one's own has.
     */
    Mono<List<PackNumbers.Run>> of(OrganisationId holder, String field, String caseCode) {
        return database.sql("""
                        with packer as (
                          select coalesce(max(organisation_id) filter (where organisation_id = :holder),
                            min(organisation_id)) as id
                          from (
                            select organisation_id from case_content where case_code = :code and out_event is null
                            union all
                            select organisation_id from pallet_content where pallet_code = :code and out_event is null
                          ) numbered),
                        meant as (
                          select id as organisation_id, :code as case_code
                          from packer
                          union all
                          select case_organisation, pallet_content.case_code
                          from pallet_content
                          join packer on packer.id = organisation_id
                          where pallet_code = :code
                            and out_event is null)
                        select order_id, lower(numbers) as first, upper(numbers) - 1 as last
                        from case_content
                        join meant using (organisation_id, case_code)
                        where out_event is null
                        order by 2
                        """)
                .bind("code", caseCode)
                .bind("holder", holder.value())
                .map(row -> run(new ColumnReader(row)))
                .all()
                .collectList()
                .flatMap(runs -> runs.isEmpty() ? Mono.error(() -> nothingIn(field)) : Mono.just(runs));
    }

    /** Nobody scanned the packs of the case that the field names, or there is no such case. */
    public static Invalid nothingIn(String field) {
        return new Invalid(
                field,
                "Thùng này không có gói nào được ghi theo tem. Hãy xem lại mã thùng.",
                "No packs were recorded in that case by their stamps. Check the case's number.");
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
                        failure -> new PacksAreInACase())
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "case_is_no_pallet"),
                        failure -> new Invalid(
                                "caseCode",
                                "Số này là của một pallet đang có thùng. Hãy đặt số khác cho thùng.",
                                "That is the number of a pallet with cases on it. Give the case another."));
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
                .then(emptied(scene));
    }

    /** A case with nothing left in it is on no pallet any more. */
    private Mono<Void> emptied(RecordingContext scene) {
        return database.sql("""
                        update pallet_content
                        set out_event = :event, out_at = :time
                        where out_event is null
                          and (case_organisation, case_code) in (
                            select organisation_id, case_code from case_content where out_event = :event)
                          and not exists (
                            select
                            from case_content
                            where organisation_id = case_organisation
                              and case_content.case_code = pallet_content.case_code
                              and case_content.out_event is null)
                        """)
                .bind("event", scene.event().value())
                .bind("time", scene.at().time())
                .then();
    }

    private static PackNumbers.Run run(ColumnReader row) {
        return new PackNumbers.Run(row.number("order_id"), row.number("first"), row.number("last"));
    }
}
