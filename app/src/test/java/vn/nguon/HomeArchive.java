package vn.nguon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.server.HomeDirectory;

/**
 * The home of some build in one small file (decision 0065): the rows of its tables, the version that these were in, and
 * what lies beside the database. The tables themselves are made by the migrations up to that version, which never change.
 *
 * @param file a ZIP
 */
record HomeArchive(Path file) {

    private static final List<String> BESIDE =
            List.of("stamp-keys.properties", "stamp-numbers.properties", "demonstration.json");
    private static final String VERSION = "version";
    private static final String ROWS = "rows/";
    private static final String NUMBERS = "sequences";
    private static final String PARTITIONS = "partitions";

    /** Those that the platform makes as months go by; migrations know none of them. */
    private static final String MADE_PARTITIONS = """
            select coalesce(string_agg(
              format('create table if not exists %s partition of %s %s',
                inhrelid::regclass, inhparent::regclass, pg_get_expr(relpartbound, c.oid)), E'\n'), '')
            from pg_inherits
            join pg_class c on c.oid = inhrelid
            where c.relkind = 'r'
            """;

    private static final String TABLES = """
            select c.relname, string_agg(quote_ident(attname), ',' order by attnum)
            from pg_class c
            join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
            where c.relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
            group by c.relname
            order by c.relname
            """;

    /**
     * Writes the archive of a home whose platform runs, any build's: {@code HOME FILE}. A home with the demonstration has
     * a stamp for every verdict, and says which in {@code demonstration.json}.
     */
    public static void main(String[] words) throws IOException, SQLException {
        new HomeArchive(Path.of(words[1])).write(Path.of(words[0]));
    }

    void write(Path home) throws IOException, SQLException {
        HomeDirectory directory = HomeDirectory.of(Map.of("NGUON_HOME", home.toString()));
        ConnectionParameters superuser = directory
                .superuser()
                .orElseThrow()
                .ofDatabase(directory.owner().orElseThrow().name());
        try (Connection connection = connect(superuser);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            connection.setAutoCommit(false);
            put(zip, VERSION, one(connection, """
                    select version from flyway_schema_history where success and version is not null
                    order by installed_rank desc limit 1
                    """));
            for (String name : BESIDE) {
                if (Files.exists(home.resolve(name))) {
                    put(zip, name, Files.readString(home.resolve(name)));
                }
            }
            put(zip, NUMBERS, one(connection, """
                    select string_agg(sequencename || ' ' || last_value, E'\\n') from pg_sequences
                    where schemaname = 'public' and last_value is not null
                    """));
            put(zip, PARTITIONS, one(connection, MADE_PARTITIONS));
            for (String[] table : pairs(connection, TABLES)) {
                zip.putNextEntry(new ZipEntry(ROWS + table[0] + " " + table[1]));
                copying(connection).copyOut("copy (select %s from %s) to stdout".formatted(table[1], table[0]), zip);
                zip.closeEntry();
            }
        }
    }

    /** Puts it into an empty database, as the build left it that made it, and beside it what lay beside it. */
    void unpack(ConnectionParameters owner, ConnectionParameters superuser, Path home)
            throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = connect(superuser)) {
            Flyway.configure()
                    .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .target(text(zip, VERSION))
                    .load()
                    .migrate();
            try (Connection maker = connect(owner)) {
                for (String partition : text(zip, PARTITIONS).lines().toList()) {
                    maker.createStatement().execute(partition);
                }
            }
            connection.setAutoCommit(false);
            connection.createStatement().execute("set session_replication_role = replica");
            List<String> made = new ArrayList<>();
            for (String[] table : pairs(connection, TABLES)) {
                made.add(table[0]);
            }
            connection.createStatement().execute("truncate " + String.join(",", made));
            for (ZipEntry entry :
                    zip.stream().filter(one -> one.getName().startsWith(ROWS)).toList()) {
                String[] table = entry.getName().substring(ROWS.length()).split(" ", 2);
                try (InputStream rows = zip.getInputStream(entry)) {
                    copying(connection).copyIn("copy %s (%s) from stdin".formatted(table[0], table[1]), rows);
                }
            }
            for (String line : text(zip, NUMBERS).lines().toList()) {
                String[] sequence = line.split(" ", 2);
                connection.createStatement().execute("select setval('%s', %s)".formatted(sequence[0], sequence[1]));
            }
            connection.commit();
            for (String name : BESIDE) {
                if (zip.getEntry(name) != null) {
                    Files.writeString(home.resolve(name), text(zip, name));
                }
            }
        }
    }

    private static Connection connect(ConnectionParameters role) throws SQLException {
        return DriverManager.getConnection(role.jdbcUrl(), role.user(), role.password());
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String[]> pairs(Connection connection, String sql) throws SQLException {
        List<String[]> pairs = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                pairs.add(new String[] {row.getString(1), row.getString(2)});
            }
        }
        return pairs;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
