package vn.nguon.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Counts the queries that the driver sends, whoever asks them. */
final class QueryCounter {

    private static final String EVERY_QUERY = "io.r2dbc.postgresql.QUERY";

    private QueryCounter() {}

    /** Queries sent while the act goes on. */
    static long during(Runnable act) {
        Logger log = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(EVERY_QUERY);
        Counter counter = new Counter();
        counter.start();
        log.setAdditive(false);
        log.addAppender(counter);
        log.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(counter);
            log.setAdditive(true);
        }
        return counter.count.get();
    }

    private static final class Counter extends AppenderBase<ILoggingEvent> {

        private final AtomicLong count = new AtomicLong();

        @Override
        protected void append(ILoggingEvent query) {
            count.incrementAndGet();
        }
    }
}
