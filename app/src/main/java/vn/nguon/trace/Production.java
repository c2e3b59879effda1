package vn.nguon.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.product.plan.Stage;

/** What organisations made. */
@Component
public class Production {

    /** A year of an organisation has fewer lots; of one that has more, the latest tell enough. */
    private static final int MOST_COUNTED = 5000;

    private final DatabaseClient database;

    Production(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What an organisation made since then, by stage and unit, without what was withdrawn.
     *
     * @param since by the time the lots were made
     */
    public Mono<Made> by(OrganisationId maker, Instant since) {
        return database.sql("""
                        with latest as (
                          select stage, unit, quantity
                          from lot
                          where organisation_id = :maker
                            and withdrawn_at is null
                            and made_at >= :since
                          order by lot_id desc
                          limit :most)
                        select stage, unit, count(*) as lots, sum(quantity) as quantity
                        from latest
                        group by stage, unit
                        """)
                .bind("maker", maker.value())
                .bind("since", since)
                .bind("most", MOST_COUNTED)
                .map(row -> sum(new Columns(row)))
                .all()
                .sort(Comparator.comparing(Sum::stage)
                        .thenComparing(sum -> sum.quantity().unit()))
                .collectList()
                .map(sums -> new Made(sums, sums.stream().mapToLong(Sum::lots).sum() == MOST_COUNTED));
    }

    /**
     * What was made, the stages in their order.
     *
     * @param cut whether there were more lots than are counted, and only the latest were
     */
    public record Made(List<Sum> sums, boolean cut) {

        public Made {
            sums = List.copyOf(sums);
        }
    }

    /** So many lots of a stage, and how much they are together. */
    public record Sum(Stage stage, long lots, Quantity quantity) {}

    private static Sum sum(Columns row) {
        return new Sum(
                Stage.valueOf(row.text("stage")),
                row.number("lots"),
                new Quantity(row.value("quantity", BigDecimal.class), Unit.valueOf(row.text("unit"))));
    }
}
