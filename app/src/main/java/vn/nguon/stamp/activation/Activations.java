package vn.nguon.stamp.activation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.selection.SelectionPart;
import vn.nguon.trace.LotId;

/** The activations: which stamps are and were on which goods. */
@Component
public class Activations {

    private static final String SELECT = """
            select activation_id, organisation_id, lot_id, place_id, activated_at, recorded_at, recorded_by,
              withdrawn_at, withdrawn_by, withdraw_reason,
              sum(upper(numbers) - lower(numbers))::bigint as stamps, count(*)::int as ranges,
              (array_agg(order_id order by numbers))[1 : 100] as orders,
              (array_agg(lower(numbers) order by numbers))[1 : 100] as firsts,
              (array_agg(upper(numbers) - 1 order by numbers))[1 : 100] as lasts
            from activation
            """;

    private static final String GROUP = """
            group by activation_id, organisation_id, lot_id, place_id, activated_at, recorded_at, recorded_by,
              withdrawn_at, withdrawn_by, withdraw_reason
            """;

    private final DatabaseClient database;

    Activations(DatabaseClient database) {
        this.database = database;
    }

    /** The activation, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Activation> get(UUID id) {
        return database.sql(SELECT + "where activation_id = :id " + GROUP)
                .bind("id", id)
                .map(row -> activation(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * Activations that concern the actor, newest first.
     *
     * @param lot    only those onto that lot
     * @param order  only those of that order's stamps
     * @param before only those made earlier than that one
     */
    public Flux<Activation> seen(Actor actor, @Nullable LotId lot, @Nullable OrderId order, UUID before, int limit) {
        // A statement for each question, so that each is planned once and not at every asking.
        boolean all = actor.isAny(Role.INSPECTOR, Role.AUTHORITY);
        GenericExecuteSpec asked = database.sql(SELECT
                        + "where activation_id < :before\n"
                        + (all ? "" : "  and organisation_id = :organisation\n")
                        + (lot == null ? "" : "  and lot_id = :lot\n")
                        + (order == null ? "" : "  and order_id = :order\n")
                        + GROUP
                        + "order by activation_id desc limit :limit")
                .bind("before", before)
                .bind("limit", limit);
        asked = all ? asked : asked.bind("organisation", own(actor));
        asked = lot == null ? asked : asked.bind("lot", lot.value());
        asked = order == null ? asked : asked.bind("order", order.value());
        return asked.map(row -> activation(new ColumnReader(row))).all();
    }

    /** Whether an organisation ever put a stamp on goods. */
    public Mono<Boolean> begun(OrganisationId organisation) {
        // In an order that an index has: else all activations are looked through until one of theirs comes.
        return database.sql("""
                        select activation_id
                        from activation
                        where organisation_id = :organisation
                        order by activation_id desc
                        limit 1
                        """)
                .bind("organisation", organisation.value())
                .fetch()
                .one()
                .hasElement();
    }

    private static long own(Actor actor) {
        return actor.isAny(Role.MEMBER, Role.MANAGER) && actor.organisation() != null
                ? actor.organisation().value()
                : 0;
    }

    /** The latest activations an organisation made. */
    public Flux<Activation> latestOf(OrganisationId organisation, int limit) {
        return database.sql(SELECT + """
                        where activation_id in (
                          select distinct activation_id
                          from activation
                          where organisation_id = :organisation
                          order by activation_id desc
                          limit :limit)
                        """ + GROUP + "order by activation_id desc")
                .bind("organisation", organisation.value())
                .bind("limit", limit)
                .map(row -> activation(new ColumnReader(row)))
                .all();
    }

    private static Activation activation(ColumnReader row) {
        Long place = row.maybe("place_id", Long.class);
        return new Activation(
                row.value("activation_id", UUID.class),
                new OrganisationId(row.number("organisation_id")),
                new LotId(row.value("lot_id", UUID.class)),
                place == null ? null : new PlaceId(place),
                row.value("activated_at", Instant.class),
                row.value("recorded_at", Instant.class),
                row.text("recorded_by"),
                row.number("stamps"),
                row.value("ranges", Integer.class),
                SelectionPart.all(row),
                withdrawal(row));
    }

    private static Activation.@Nullable Withdrawal withdrawal(ColumnReader row) {
        Instant at = row.maybe("withdrawn_at", Instant.class);
        return at == null ? null : new Activation.Withdrawal(row.text("withdrawn_by"), at, row.text("withdraw_reason"));
    }
}
