package vn.nguon.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The column {@code skeletons} of a table: what the names of each row look like. The database empties it where a name
 * changes; a row whose column is empty is to be judged by its names.
 */
public final class SkeletonColumn {

    /** By which rules of ours and which tables of Unicode the skeletons were made that are stored. */
    private static final String SCHEME = "1/" + UCharacter.getUnicodeVersion();

    private static final int BATCH = 500;

    private final DatabaseClient database;
    private final String table;
    private final String names;

    /** @param names the table's columns that hold names, each of them not null */
    public SkeletonColumn(DatabaseClient database, String table, String... names) {
        this.database = database;
        this.table = table;
        this.names = "array[" + String.join(", ", names) + "]";
    }

    private record Lacking(long id, String[] names) {}

    /** The skeletons of those of the names that are none of them empty. */
    public static Set<String> of(String... names) {
        return Arrays.stream(names)
                .filter(name -> !name.isBlank())
                .map(Skeleton::of)
                .collect(Collectors.toSet());
    }

    /** Fills in what is not there, and what other tables of Unicode gave. How many rows that were. */
    public Mono<Long> renew() {
        return database.sql("update " + table + " set skeletons = null where skeletons[1] <> :scheme")
                .bind("scheme", SCHEME)
                .then()
                .then(fill());
    }

    /** Fills in what is not there. How many rows that were. */
    public Mono<Long> fill() {
        return database.sql("select id, " + names + " as names from " + table
                        + " where skeletons is null order by id limit " + BATCH)
                .map(row -> new Lacking(
                        Objects.requireNonNull(row.get("id", Long.class)),
                        Objects.requireNonNull(row.get("names", String[].class))))
                .all()
                .collectList()
                .flatMap(this::write);
    }

    private Mono<Long> write(List<Lacking> rows) {
        return Flux.fromIterable(rows)
                .concatMap(row -> database.sql("update " + table
                                + " set skeletons = :skeletons where id = :id and skeletons is null and " + names
                                + " = cast(:names as text[])")
                        .bind("skeletons", stored(row.names()))
                        .bind("names", row.names())
                        .bind("id", row.id())
                        .fetch()
                        .rowsUpdated())
                .reduce(0L, Long::sum)
                .flatMap(written ->
                        rows.size() < BATCH || written == 0 ? Mono.just(written) : fill().map(more -> written + more));
    }

    private static String[] stored(String[] names) {
        return Stream.concat(Stream.of(SCHEME), of(names).stream().sorted()).toArray(String[]::new);
    }
}
