package vn.nguon.db.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nguon.db.connection.DatabaseRefusal;

/** One run of a program of PostgreSQL, such as {@code initdb}. */
record ProgramCommand(List<String> words) {

    /** What the program printed, and whether it was content. */
    record Outcome(int status, String output) {

        boolean failed() {
            return status != 0;
        }
    }

    /** Runs it to its end, with {@code input} on its standard input. */
    Outcome run(String input) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        // The operator's own PGDATA, PGPORT, PGOPTIONS … are meant for another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Outcome(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefusal("Interrupted while waiting for " + words.get(0) + ".", e);
        }
    }

    Outcome run() {
        return run("");
    }
}
