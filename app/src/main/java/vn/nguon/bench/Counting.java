package vn.nguon.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the database says of itself. */
record Counting(DatabaseClient database) {

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

    private String text(String query) {
        return Objects.requireNonNull(
                database.sql(query).mapValue(String.class).one().block());
    }
}
