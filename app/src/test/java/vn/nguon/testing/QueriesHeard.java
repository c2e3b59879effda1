package vn.nguon.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The queries that the driver sends while something goes on, without those of what always goes on beside it. */
public final class QueriesHeard {

    private static final String EVERY_QUERY = "io.r2dbc.postgresql.QUERY";

    /** The sequencer, the writing of scans in groups, and the pulse of who listens to announcements. */
    private static final List<String> BESIDE = List.of(
            "pg_try_advisory_xact_lock",
            "ledger_waiting",
            "ledger_chain",
            "insert into scan",
            "BEGIN",
            "COMMIT",
            "SELECT 1");

    private QueriesHeard() {}

    public static List<String> during(Runnable act) {
        Logger log = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(EVERY_QUERY);
        Listener listener = new Listener();
        listener.start();
        log.setAdditive(false);
        log.addAppender(listener);
        log.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(listener);
            log.setAdditive(true);
        }
        return listener.queries.stream()
                .filter(query -> BESIDE.stream().noneMatch(query::contains))
                .toList();
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final List<String> queries = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent query) {
            queries.add(query.getFormattedMessage());
        }
    }
}
