package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/** The places where the goods of a lot are now. */
@Component
public class CurrentLocation {

    private static final int MOST = 50;

    private final DatabaseClient database;

    CurrentLocation(DatabaseClient database) {
        this.database = database;
    }

    /** So much of the lot is with somebody, or on the way to them. */
    public record Part(OrganisationId holder, String name, Quantity quantity, boolean onTheWay) {}

    /** Who has most of it first, at most fifty. Whether the asker may know is the asker's business. */
    public Flux<Part> of(Lot lot) {
        UUID id = lot.id().value();
        return database.sql("""
                        select holder, organisation.name, quantity, on_the_way
                        from (
                          select organisation_id as holder, quantity, false as on_the_way
                          from lot_holding
                          where lot_id = :lot
                            and quantity > 0
                          union all
                          select to_organisation, sum(shipped), true
                          from movement
                          where lot_id = :lot
                            and received_at is null
                            and cancelled_at is null
                          group by to_organisation) part
                        join organisation on organisation.id = holder
                        order by on_the_way, quantity desc, holder
                        limit :most
                        """)
                .bind("lot", id)
                .bind("most", MOST)
                .map(row -> part(new ColumnReader(row), lot))
                .all();
    }

    private static Part part(ColumnReader row, Lot lot) {
        return new Part(
                new OrganisationId(row.number("holder")),
                row.text("name"),
                new Quantity(row.value("quantity", BigDecimal.class), lot.unit()),
                row.value("on_the_way", Boolean.class));
    }
}
