package vn.nguon.recall.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.convert.R2dbcConverter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;

/** All recalls, open and ended, to be searched and leafed through. */
@Component
class NamedRecalls {

    private static final int MOST_LISTED = 201;

    private static final String BEFORE = """
            select recall.*, lot.code as lot_code, lot.name as lot_name, organisation.name as organisation_name
            from recall
            join lot on lot.lot_id = recall.lot_id
            join organisation on organisation.id = recall.opened_for
            where recall.recall_id < :before
            """;

    private static final String OF = """
              and recall.opened_for = :owner
            """;

    private static final String OF_OR_CONCERNING = """
              and (recall.opened_for = :owner or recall.recall_id = any(:concerning))
            """;

    private static final String OPEN = """
              and recall.closed_at is null
            """;

    private static final String ENDED = """
              and recall.closed_at is not null
            """;

    private static final String FOUND = """
              and recall.search || ' ' || organisation.search like all ((select words_asked(:text))::text[])
            """;

    private static final String LATEST = """
            order by recall.recall_id desc
            limit :limit
            """;

    private final DatabaseClient database;
    private final R2dbcConverter converter;

    NamedRecalls(DatabaseClient database, R2dbcConverter converter) {
        this.database = database;
        this.converter = converter;
    }

    /**
     * Recalls, the latest first, at most {@code limit} before the one with id {@code before}.
     *
     * @param of   only those of that organisation's lots; null for everybody's
     * @param too  recalls of others' lots that concern that organisation
     * @param only only those that are open, or that have ended; null for both
     * @param text words of the lot's number and name and of its organisation, accents or not; blank for any
     */
    Flux<NamedRecall> list(
            @Nullable OrganisationId of,
            Set<RecallId> too,
            Recall.@Nullable State only,
            String text,
            UUID before,
            int limit) {
        // A statement for each question, so that each gets the plan that fits it.
        GenericExecuteSpec asked = database.sql(BEFORE
                        + (of == null ? "" : too.isEmpty() ? OF : OF_OR_CONCERNING)
                        + (only == null ? "" : only == Recall.State.OPEN ? OPEN : ENDED)
                        + (text.isBlank() ? "" : FOUND)
                        + LATEST)
                .bind("before", before)
                .bind("limit", Math.min(limit, MOST_LISTED));
        asked = of == null ? asked : asked.bind("owner", of.value());
        asked = of == null || too.isEmpty()
                ? asked
                : asked.bind("concerning", too.stream().map(RecallId::value).toArray(UUID[]::new));
        asked = text.isBlank() ? asked : asked.bind("text", text);
        return asked.map((row, metadata) -> new NamedRecall(
                        converter.read(Recall.class, row, metadata),
                        new ColumnReader(row).text("lot_code"),
                        new ColumnReader(row).text("lot_name"),
                        new ColumnReader(row).text("organisation_name"),
                        List.of()))
                .all();
    }
}
