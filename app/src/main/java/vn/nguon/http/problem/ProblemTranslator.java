package vn.nguon.http.problem;

import io.netty.handler.timeout.ReadTimeoutException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.channel.AbortedException;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.language.Wording;
import vn.nguon.refusal.Refusal;

/** Turns whatever was thrown into the problem a reader is told. */
final class ProblemTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    /** Classes of SQLSTATE that pass: connection lost, transaction rolled back, operator intervention. */
    private static final Set<String> BUSY_STATES = Set.of("08", "40", "57");

    private ProblemTranslator() {}

    static Problem of(Throwable failure) {
        Refusal refusal = inside(failure);
        if (refusal != null) {
            return new Problem(
                    refusal.name(),
                    refusal.kind().status(),
                    refusal.sentence(),
                    UnreadableRequest.whole(refusal.field(), failure),
                    refusal.details());
        }
        if (inside(failure, DataBufferLimitException.class)) {
            return problem("too-large", 413, ProblemTexts.TOO_LARGE);
        }
        if (inside(failure, ReadTimeoutException.class)) {
            return problem("too-slow", 408, ProblemTexts.TOO_SLOW);
        }
        if (inside(failure, AbortedException.class)) {
            // Whose connection ended, the sender's or the database's, it does not say: the one reads nothing any more,
            // and the other may have committed. So nobody is told that nothing was done.
            return problem("busy", 503, ProblemTexts.BUSY);
        }
        if (failure instanceof DecodingException || failure.getCause() instanceof DecodingException) {
            return UnreadableRequest.body(failure);
        }
        if (failure instanceof ResponseStatusException framework) {
            return ofFramework(framework);
        }
        return ofDatabase(failure);
    }

    private static Problem ofFramework(ResponseStatusException failure) {
        int status = failure.getStatusCode().value();
        return switch (status) {
            case 400 -> UnreadableRequest.request(failure);
            case 404 -> problem("not-found", 404, ProblemTexts.NOT_FOUND);
            case 405 -> problem("method-not-allowed", 405, ProblemTexts.METHOD_NOT_ALLOWED);
            case 406 -> problem("not-acceptable", 406, ProblemTexts.NOT_ACCEPTABLE);
            case 413 -> problem("too-large", 413, ProblemTexts.TOO_LARGE);
            case 415 -> problem("wrong-media-type", 415, ProblemTexts.WRONG_MEDIA_TYPE);
            default -> status < 500 ? problem("refused", status, ProblemTexts.UNREADABLE) : broken(failure);
        };
    }

    private static Problem ofDatabase(Throwable failure) {
        String state = ConstraintViolation.sqlState(failure);
        if (failure instanceof PessimisticLockingFailureException
                || failure instanceof QueryTimeoutException
                || outOfReach(failure)
                || (state != null && BUSY_STATES.contains(state.substring(0, 2)))) {
            LOG.warn("The database could not answer now: {}", failure.toString());
            return problem("busy", 503, ProblemTexts.BUSY);
        }
        if (state != null && state.startsWith("22")) {
            return problem("invalid", 422, ProblemTexts.UNREADABLE);
        }
        if (state != null && state.startsWith("23")) {
            // A rule refused that no room put into words: correct, but worth a better sentence.
            LOG.warn("A rule of the database refused: {}", failure.toString());
            return new Problem(
                    "rule-of-the-database",
                    409,
                    ProblemTexts.RULE,
                    null,
                    Map.of("rule", String.valueOf(ConstraintViolation.constraint(failure))));
        }
        return broken(failure);
    }

    private static Problem broken(Throwable failure) {
        LOG.error("Could not answer a request", failure);
        return problem("our-fault", 500, ProblemTexts.OUR_FAULT);
    }

    /** A refusal made while a request was being read comes wrapped in the reader's own failure. */
    private static @Nullable Refusal inside(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** The connection was refused, lost, or found lost when somebody wanted to begin: whatever it is wrapped in. */
    private static boolean outOfReach(Throwable failure) {
        return inside(failure, DataAccessResourceFailureException.class)
                || inside(failure, CannotCreateTransactionException.class)
                || inside(failure, R2dbcNonTransientResourceException.class)
                || inside(failure, R2dbcTransientException.class);
    }

    private static boolean inside(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(String name, int status, Wording sentence) {
        return new Problem(name, status, sentence, null, Map.of());
    }
}
