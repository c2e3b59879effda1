package vn.nguon.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the database says of itself. */
record DatabaseCounts(DatabaseClient database) {

    /** Caches hear within milliseconds; scans of the round before are written within a tenth of a second. */
    private static final int HEARD_AFTER_MILLIS = 1000;

    String version() {
        return text("select current_setting('server_version')");
    }

    /** Bytes of the whole database. */
    long size() {
        return Long.parseLong(text("select pg_database_size(current_database())::text"));
    }

    /** Rows of each table, by name. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        database.sql("""
                        select relname
                        from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                        order by relname
                        """)
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow()
                .forEach(table -> rows.put(table, Long.valueOf(text("select count(*)::text from " + table))));
        return rows;
    }

    /** Makes every cache forget everything, as it does when the database's announcements were cut off. */
    void forgetAll() {
        text("select pg_notify('nguon_act', 'everything:changed')::text");
        try {
            Thread.sleep(HEARD_AFTER_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private String text(String query) {
        return Objects.requireNonNull(
                database.sql(query).mapValue(String.class).one().block());
    }
}
