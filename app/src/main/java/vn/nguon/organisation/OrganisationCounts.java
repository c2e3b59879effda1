package vn.nguon.organisation;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;

/** How many organisations there are. */
@Component
public class OrganisationCounts {

    private final DatabaseClient database;

    OrganisationCounts(DatabaseClient database) {
        this.database = database;
    }

    /** So many of a kind are in a state. */
    public record Count(Organisation.Kind kind, OrganisationStatus.Status status, long organisations) {}

    /** How many there are of each kind and state. */
    public Flux<Count> all() {
        return database.sql("""
                        select kind, status, count(*) as organisations
                        from organisation
                        group by kind, status
                        order by kind, status
                        """)
                .map(row -> new Count(
                        Organisation.Kind.valueOf(new ColumnReader(row).text("kind")),
                        OrganisationStatus.Status.valueOf(new ColumnReader(row).text("status")),
                        new ColumnReader(row).number("organisations")))
                .all();
    }
}
