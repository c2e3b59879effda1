package vn.nguon.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.timeout.ReadTimeoutException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcRollbackException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import reactor.netty.channel.AbortedException;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

class ProblemTranslatorTests {

    @Test
    void aRefusalKeepsItsNameItsSentenceAndItsField() {
        Problem problem = ProblemTranslator.of(
                new Invalid("goods[0].quantity", "Số lượng phải lớn hơn 0.", "A quantity is above 0."));

        assertThat(problem.members(Language.EN))
                .containsExactly(
                        Map.entry("type", "urn:nguon:problem:invalid"),
                        Map.entry("title", "invalid"),
                        Map.entry("status", 422),
                        Map.entry("detail", "A quantity is above 0."),
                        Map.entry("field", "goods[0].quantity"));
        assertThat(problem.members(Language.VI)).containsEntry("detail", "Số lượng phải lớn hơn 0.");
    }

    @Test
    void aRefusalIsFoundInsideOfWhatWrapsIt() {
        assertThat(ProblemTranslator.of(new ServerWebInputException("reading", null, new NotFound()))
                        .name())
                .isEqualTo("not-found");
    }

    @Test
    void whatPassesIsBusy() {
        assertThat(ProblemTranslator.of(new QueryTimeoutException("slow")).status())
                .isEqualTo(503);
        assertThat(ProblemTranslator.of(new R2dbcRollbackException("deadlock", "40P01"))
                        .name())
                .isEqualTo("busy");
        assertThat(ProblemTranslator.of(new R2dbcNonTransientResourceException("lost", "08006"))
                        .name())
                .isEqualTo("busy");
    }

    /** As a pool says it that finds its connections dead, and as a server does that is still recovering. */
    @Test
    void aDatabaseOutOfReachIsBusyWhateverThatIsWrappedIn() {
        assertThat(ProblemTranslator.of(new CannotCreateTransactionException(
                                "Could not open R2DBC Connection for transaction",
                                new R2dbcNonTransientResourceException("Connection validation failed")))
                        .name())
                .isEqualTo("busy");
        assertThat(ProblemTranslator.of(new IllegalStateException(new R2dbcNonTransientResourceException("recovering")))
                        .status())
                .isEqualTo(503);
    }

    /** It may be the database that went away, in the middle of a commit. */
    @Test
    void whatWasBrokenOffIsNotSaidToBeUndone() {
        assertThat(ProblemTranslator.of(new AbortedException("Connection has been closed"))
                        .name())
                .isEqualTo("busy");
        assertThat(ProblemTranslator.of(ReadTimeoutException.INSTANCE).name()).isEqualTo("too-slow");
    }

    @Test
    void tooLargeIsFoundInsideOfWhatWrapsIt() {
        assertThat(ProblemTranslator.of(new ResponseStatusException(
                                HttpStatus.BAD_REQUEST, "x", new DataBufferLimitException("x")))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void ourFaultTellsNothingOfItsCause() {
        Problem problem = ProblemTranslator.of(new IllegalStateException("password=secret at com.example.Secret"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.members(Language.EN).toString()).doesNotContain("secret", "IllegalState", "com.example");
    }
}
