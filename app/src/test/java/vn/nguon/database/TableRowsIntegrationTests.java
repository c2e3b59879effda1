package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.Context;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class TableRowsIntegrationTests {

    private static final long NOBODY = 999_999_999;

    private final Accounts accounts;
    private final UnitOfWork unitOfWork;
    private final DatabaseClient database;
    private final long id;

    TableRowsIntegrationTests(Accounts accounts, UnitOfWork unitOfWork, DatabaseClient database, People people) {
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.id = people.inspector().account();
    }

    @Test
    void findsNothingAndRefusesToGetIt() {
        StepVerifier.create(accounts.find(NOBODY)).verifyComplete();
        StepVerifier.create(accounts.get(NOBODY)).verifyError(NotFound.class);
        StepVerifier.create(accounts.getForUpdate(NOBODY)).verifyError(NotFound.class);
    }

    @Test
    void refusesToWriteARowThatChangedMeanwhile() {
        Account seen = got(accounts.get(id));

        Account written = got(accounts.update(renamed(seen, "Một")));

        assertThat(written.version()).isEqualTo(seen.version() + 1);
        assertThat(got(accounts.get(id))).isEqualTo(written);
        StepVerifier.create(accounts.update(renamed(seen, "Hai"))).verifyError(ChangedMeanwhile.class);
        assertThat(got(accounts.get(id))).isEqualTo(written);
    }

    @Test
    void keepsOthersFromARowUntilTheTransactionEnds() {
        Mono<String> ofAnother = database.sql("select name from account where id = :id for no key update nowait")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .onErrorResume(failure -> Mono.just(String.valueOf(ConstraintViolation.sqlState(failure))))
                .contextWrite(context -> Context.empty());

        String lockNotAvailable = "55P03";
        assertThat(got(unitOfWork.inOneTransaction(accounts.getForUpdate(id).then(ofAnother))))
                .isEqualTo(lockNotAvailable);
        assertThat(got(unitOfWork.inOneTransaction(accounts.get(id).then(ofAnother))))
                .isNotEqualTo(lockNotAvailable);
    }

    private static Account renamed(Account account, String name) {
        return account.edited(account.version(), name, account.roles(), account.language());
    }

    private static <T> T got(Mono<T> one) {
        return one.blockOptional(Duration.ofSeconds(10)).orElseThrow();
    }
}
