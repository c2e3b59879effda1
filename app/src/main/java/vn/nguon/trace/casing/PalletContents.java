package vn.nguon.trace.casing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.CaseId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.pack.CaseContents;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingContext;

/** Which cases are on which pallet. As with cases, one's own number comes before that of others. */
@Component
class PalletContents {

    private final DatabaseClient database;

    PalletContents(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The case that the holder means by that number, with what was recorded to be in it.
     *
     * @param field that named it
     */
    Mono<CaseId> caseMeant(OrganisationId holder, String field, String code) {
        return database.sql("""
                        select coalesce(max(organisation_id) filter (where organisation_id = :holder), min(organisation_id))
                          as packer
                        from case_content
                        where case_code = :code
                          and out_event is null
                        having count(*) > 0
                        """)
                .bind("holder", holder.value())
                .bind("code", code)
                .map(row -> new CaseId(new OrganisationId(new ColumnReader(row).number("packer")), code))
                .one()
                .switchIfEmpty(Mono.error(() -> CaseContents.nothingIn(field)));
    }

    /** What is on the pallet that the holder means by that number. */
    Flux<CaseId> on(OrganisationId holder, String pallet) {
        return database.sql("""
                        select case_organisation, case_code
                        from pallet_content
                        where pallet_code = :pallet
                          and out_event is null
                          and organisation_id = (
                            select coalesce(max(organisation_id) filter (where organisation_id = :holder),
                              min(organisation_id))
                            from pallet_content
                            where pallet_code = :pallet
                              and out_event is null)
                        order by case_code, case_organisation
                        """)
                .bind("holder", holder.value())
                .bind("pallet", pallet)
                .map(row -> boxed(new ColumnReader(row)))
                .all();
    }

    /** How many packs of which lots are in these cases. */
    Mono<List<GoodsLine>> goods(List<CaseId> cases) {
        return database.sql("""
                        select lot_id, sum(upper(numbers) - lower(numbers))::bigint as packs
                        from case_content
                        join unnest(:packers, :codes) as boxed (organisation_id, case_code)
                          using (organisation_id, case_code)
                        where out_event is null
                        group by lot_id
                        order by lot_id
                        """)
                .bind("packers", packers(cases))
                .bind("codes", codes(cases))
                .map(row -> line(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /** Puts cases onto a pallet; refuses with {@link CasesAreOnAPallet} those that are on one. */
    Mono<Void> put(RecordingContext scene, String pallet, List<CaseId> cases) {
        return database.sql("""
                        insert into pallet_content (case_organisation, case_code, in_event, organisation_id, pallet_code,
                          since)
                        select packer, code, :event, :who, :pallet, :time
                        from unnest(:packers, :codes) as boxed (packer, code)
                        """)
                .bind("event", scene.event().value())
                .bind("who", scene.holder().value())
                .bind("pallet", pallet)
                .bind("time", scene.at().time())
                .bind("packers", packers(cases))
                .bind("codes", codes(cases))
                .then()
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "case_on_one_pallet"),
                        failure -> new CasesAreOnAPallet())
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "pallet_is_no_case"),
                        failure -> new Invalid(
                                "palletCode",
                                "Số này là của một thùng đang có hàng. Hãy đặt số khác cho pallet.",
                                "That is the number of a case with goods in it. Give the pallet another."));
    }

    /** Takes cases off their pallet; refuses one that is on none. */
    Mono<Void> take(RecordingContext scene, List<CaseId> cases) {
        return database.sql("""
                        update pallet_content
                        set out_event = :event, out_at = :time
                        from unnest(:packers, :codes) as boxed (packer, code)
                        where case_organisation = packer
                          and case_code = code
                          and out_event is null
                        """)
                .bind("event", scene.event().value())
                .bind("time", scene.at().time())
                .bind("packers", packers(cases))
                .bind("codes", codes(cases))
                .fetch()
                .rowsUpdated()
                .flatMap(taken -> taken == cases.size()
                        ? Mono.empty()
                        : Mono.error(() -> new Invalid(
                                "cases",
                                "Có thùng không ở trên pallet nào. Hãy xem lại số thùng.",
                                "Some of these cases are on no pallet. Check their numbers.")));
    }

    private static Long[] packers(List<CaseId> cases) {
        return cases.stream().map(each -> each.packer().value()).toArray(Long[]::new);
    }

    private static String[] codes(List<CaseId> cases) {
        return cases.stream().map(CaseId::code).toArray(String[]::new);
    }

    private static CaseId boxed(ColumnReader row) {
        return new CaseId(new OrganisationId(row.number("case_organisation")), row.text("case_code"));
    }

    private static GoodsLine line(ColumnReader row) {
        return GoodsLine.of(
                new LotId(row.value("lot_id", UUID.class)),
                new Quantity(BigDecimal.valueOf(row.number("packs")), Unit.H87));
    }
}
