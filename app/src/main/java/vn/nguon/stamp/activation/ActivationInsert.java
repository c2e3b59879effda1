package vn.nguon.stamp.activation;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.stamp.freezing.StampsAreFrozen;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.StampConflicts;
import vn.nguon.stamp.selection.StampsAlreadyActivated;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.trace.Lots;
import vn.nguon.trace.MoreStampsThanPacks;
import vn.nguon.trace.objection.Objections;

/**
 * Binds stamps to a lot and counts them there, unless any of them is taken; all in one statement, since each costs the
 * act a round trip.
 */
@Component
class ActivationInsert {

    private static final String BIND =
            "with " + StampConflicts.TAKEN + ", counted as (" + Lots.COUNT_ACTIVATED + """
                and not exists (select from taken)
                and\s""" + Objections.STAMPABLE + """
              returning lot_id),
            bound as (
              insert into activation (order_id, activation_id, numbers, organisation_id, lot_id, place_id, activated_at,
                recorded_at, recorded_by)
              select order_id, :id, int8range(first, last, '[]'), :organisation, lot_id, :place, :at, :now, :by
              from part
              cross join counted)
            select counted.lot_id is not null as counted, taken.*
            from (values (true)) as act
            left join counted on true
            left join taken on true
            order by taken.voided desc, taken.first
            """;

    private final DatabaseClient database;
    private final Lots lots;
    private final Objections objections;

    ActivationInsert(DatabaseClient database, Lots lots, Objections objections) {
        this.database = database;
        this.lots = lots;
        this.objections = objections;
    }

    Mono<Void> bind(Activation activation, SelectedStamps selected) {
        return StampConflicts.bind(database.sql(BIND), selected, true)
                .bind("delta", selected.count())
                .bind("id", activation.id())
                .bind("organisation", activation.organisation().value())
                .bind("lot", activation.lot().value())
                .bind(
                        "place",
                        Parameters.in(
                                R2dbcType.BIGINT,
                                activation.place() == null
                                        ? null
                                        : activation.place().value()))
                .bind("at", activation.activatedAt())
                .bind("now", activation.recordedAt())
                .bind("by", activation.recordedBy())
                .map(row -> ActivatedRow.of(new ColumnReader(row)))
                .all()
                .collectList()
                .onErrorMap(refusals(selected))
                .flatMap(rows -> outcome(rows, activation));
    }

    private Mono<Void> outcome(List<ActivatedRow> rows, Activation activation) {
        StampConflicts.requireNone(
                rows.stream().map(ActivatedRow::taken).filter(Objects::nonNull).toList());
        return rows.get(0).counted()
                ? Mono.empty()
                : objections.requireStampable(activation.lot()).then(lots.refuseUse(activation.lot()));
    }

    /** Where somebody else was quicker, the database refuses what {@code taken} did not see yet. */
    private static Function<Throwable, Throwable> refusals(SelectedStamps selected) {
        return failure -> {
            if (ConstraintViolation.is(failure, "stamps_activated_once")) {
                return new StampsAlreadyActivated(
                        List.of(selected.parts().get(0).stamps()));
            }
            if (ConstraintViolation.is(failure, "voided_stamps_stay_void")) {
                return new StampsAlreadyVoided(List.of(selected.parts().get(0).stamps()));
            }
            if (ConstraintViolation.is(failure, "frozen_stamps_stay_off_goods")) {
                return new StampsAreFrozen();
            }
            if (ConstraintViolation.is(failure, "stamps_on_packs_in_hand")) {
                return new NoBarePacksInHand();
            }
            if (ConstraintViolation.is(failure, "stamps_in_hand")) {
                return new StampsNotDelivered();
            }
            return Lots.isFull(failure) ? new MoreStampsThanPacks() : failure;
        };
    }

    /** Whether the stamps were counted, and one range of those that something was done with before. */
    private record ActivatedRow(boolean counted, StampConflicts.@Nullable TakenStamps taken) {

        static ActivatedRow of(ColumnReader row) {
            boolean taken = row.maybe("voided", Boolean.class) != null;
            return new ActivatedRow(row.value("counted", Boolean.class), taken ? StampConflicts.taken(row) : null);
        }
    }
}
