package vn.nguon.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts and stops the server of one data directory. */
record Postmaster(Programs programs, DataDirectory data, Path logs) {

    private static final int ATTEMPTS = 5;
    private static final int MILLIS_BETWEEN_ATTEMPTS = 500;
    private static final String SECONDS_TO_RECOVER = "600";
    private static final String SECONDS_TO_STOP = "60";

    /**
     * Returns when the server answers, which after a crash is when it has recovered what was committed. Tries more than
     * once, as parts of a server that was killed may live on for a moment.
     *
     * @throws DatabaseRefusal if the server does not start, with its last words
     */
    void start() {
        data.forgetDeadServer();
        for (int attempt = 1; startOnce().failed(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new DatabaseRefusal(
                        "PostgreSQL did not start. Its last words: %s (more in %s)".formatted(lastWords(), logs));
            }
            pause();
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
    Command stopping(String mode) {
        return programs.command(
                "pg_ctl", "stop", "-s", "-D", data.path().toString(), "-m", mode, "-t", SECONDS_TO_STOP);
    }

    private Command.Outcome startOnce() {
        return programs.command(
                        "pg_ctl",
                        "start",
                        "-s",
                        "-D",
                        data.path().toString(),
                        "-l",
                        log().toString(),
                        "-t",
                        SECONDS_TO_RECOVER)
                .run();
    }

    private Path log() {
        return logs.resolve("database-start.log");
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return "none";
        }
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
