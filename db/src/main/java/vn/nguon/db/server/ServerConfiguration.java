package vn.nguon.db.server;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * How the brought-along server is set up.
 *
 * @param memory of the machine or container, in MiB
 * @param durable whether what was committed must survive a power cut; false for tests only
 * @param archives whether it lays down its log piece by piece, for backups
 */
public record ServerConfiguration(long memory, int connections, boolean durable, boolean archives) {

    /** For a machine that runs the application and its database, and little else. */
    public static ServerConfiguration forThisMachine() {
        return new ServerConfiguration(memoryOfThisMachine(), 60, true, false);
    }

    /** For tests: quick, and lost with the power. */
    public static ServerConfiguration forTests() {
        return new ServerConfiguration(1024, 200, false, false);
    }

    /** The same, with a log that backups go on from. */
    public ServerConfiguration thatArchives() {
        return new ServerConfiguration(memory, connections, durable, true);
    }

    /** The text of {@code postgresql.conf}; {@code home} may hold the operator's own settings, which win. */
    String text(HomeDirectory home, int port) {
        return """
                # Written by Nguồn at every start. Your own settings belong into %8$s.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %1$d
                max_connections = %2$d
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'

                fsync = %3$s
                synchronous_commit = %3$s
                full_page_writes = %3$s
                wal_compression = on
                min_wal_size = '80MB'
                max_wal_size = '1GB'
                checkpoint_timeout = '15min'

                shared_buffers = '%4$dMB'
                effective_cache_size = '%5$dMB'
                maintenance_work_mem = '%6$dMB'
                work_mem = '8MB'
                random_page_cost = 1.1
                jit = off

                logging_collector = on
                log_directory = '%7$s'
                log_filename = 'database-%%a.log'
                log_file_mode = 0600
                log_rotation_age = '1d'
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_line_prefix = '%%m [%%p] '
                log_min_duration_statement = '1s'
                log_checkpoints = off

                %9$s
                include_if_exists = '%8$s'
                """.formatted(
                        port,
                        connections,
                        durable ? "on" : "off",
                        between(64, memory / 8, 2048),
                        between(128, memory / 2, 65_536),
                        between(32, memory / 32, 512),
                        quoted(home.logs()),
                        quoted(home.operatorsSettings()),
                        archives ? archive(home) : "archive_mode = off");
    }

    private static String archive(HomeDirectory home) {
        return """
                archive_mode = on
                archive_library = 'basic_archive'
                basic_archive.archive_directory = '%s'
                archive_timeout = '5min'""".formatted(quoted(home.log()));
    }

    private static long between(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static long memoryOfThisMachine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / (1024 * 1024);
    }
}
