package vn.nguon.db.server;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.db.connection.DatabaseRefusal;

/** Starts and stops the server of one data directory. */
record Postmaster(PostgresBinaries binaries, DataDirectory data, Path logs) {

    private static final String START_LOG = "database-start.log";
    private static final int ATTEMPTS = 5;
    private static final int MILLIS_BETWEEN_ATTEMPTS = 500;
    private static final int LINES_OF_LAST_WORDS = 3;
    private static final String SECONDS_TO_RECOVER = "600";
    private static final String SECONDS_TO_RESTORE = "36000";
    private static final String SECONDS_TO_STOP = "60";

    /**
     * Returns when the server answers, which after a crash is when it has recovered what was committed. Tries more than
     * once, as parts of a server that was killed may live on for a moment.
     *
     * @throws DatabaseRefusal if the server does not start, with its last words
     */
    void start() {
        data.forgetDeadServer();
        var outcome = startOnce();
        for (int attempt = 1; outcome.failed() && attempt < ATTEMPTS; attempt++) {
            pause();
            outcome = startOnce();
        }
        if (outcome.failed()) {
            throw new DatabaseRefusal(
                    "PostgreSQL did not start. Its last words: %s (more in %s)".formatted(lastWords(outcome), logs));
        }
    }

    /**
     * Returns when it has made good what a backup left to it, however long that takes, and is open for writing.
     *
     * @throws DatabaseRefusal if it does not come so far, with its last words
     */
    void recover() {
        var outcome = startOnce(SECONDS_TO_RESTORE);
        // It counts as started as soon as it goes through the log.
        while (!outcome.failed() && !data.isReady()) {
            if (data.server().isEmpty()) {
                throw new DatabaseRefusal(lastWords(outcome));
            }
            pause();
        }
        if (outcome.failed()) {
            throw new DatabaseRefusal(lastWords(outcome));
        }
    }

    /** Stops the server, if one runs, after what was committed is safe. */
    void stop() {
        if (data.server().isEmpty()) {
            return;
        }
        if (stopping("fast").run().failed()) {
            stopping("immediate").run();
        }
    }

    /** The command that stops the server; {@code immediate} stops it as a crash would. */
    ProgramCommand stopping(String mode) {
        return binaries.command(
                "pg_ctl", "stop", "-s", "-D", data.path().toString(), "-m", mode, "-t", SECONDS_TO_STOP);
    }

    private ProgramCommand.Outcome startOnce() {
        return startOnce(SECONDS_TO_RECOVER);
    }

    private ProgramCommand.Outcome startOnce(String seconds) {
        var log = logs.resolve(START_LOG);
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return binaries.command(
                        "pg_ctl", "start", "-s", "-D", data.path().toString(), "-l", log.toString(), "-t", seconds)
                .run();
    }

    /** Whether it said so before it ended, or was started. */
    boolean saidAtStart(String words) {
        try {
            return Files.readString(logs.resolve(START_LOG)).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server speaks into one file until its settings are read, and into another from then on. */
    private String lastWords(ProgramCommand.Outcome outcome) {
        var words = new ArrayList<>(outcome.output().lines().toList());
        try (var files = Files.list(logs)) {
            var latest = files.max(comparing(file -> file.toFile().lastModified()));
            var lines = latest.isPresent() ? Files.readAllLines(latest.get()) : List.<String>of();
            words.addAll(lines.subList(Math.max(0, lines.size() - LINES_OF_LAST_WORDS), lines.size()));
        } catch (IOException e) {
            words.add(e.toString());
        }
        return String.join(" ", words);
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefusal("Interrupted while PostgreSQL was starting.", e);
        }
    }
}
