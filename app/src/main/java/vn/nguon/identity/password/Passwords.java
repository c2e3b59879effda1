package vn.nguon.identity.password;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.Token;
import vn.nguon.identity.limit.TooManyTries;

/**
 * Hashes and checks passwords by Argon2id (RFC 9106). Each hash takes memory on purpose, so only a few are computed at
 * the same time, whatever number of clients try to sign in.
 */
@Component
@EnableConfigurationProperties(IdentitySettings.class)
public class Passwords implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 200;

    private final Argon2PasswordEncoder argon2;
    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "passwords");
    private final Mono<String> nobodysHash;

    Passwords(IdentitySettings identitySettings) {
        this.argon2 = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, 1, identitySettings.passwordMemoryKib(), identitySettings.passwordPasses());
        // Read now, and not when the first password comes to an event loop.
        LOG.debug("{} common passwords are refused", CommonPasswords.size());
        // It takes a fifth of a second, and nobody signs in before the platform has started. A refusal is not kept.
        this.nobodysHash = computed(() -> encode(Token.fresh("").text())).cacheInvalidateIf(made -> false);
    }

    /** The hash to be stored, in the usual {@code $argon2id$…} form. */
    public Mono<String> hash(Password password) {
        return computed(() -> encode(password.text()));
    }

    /** Whether the text is the password of that hash; without a hash it is not, and takes as long to say so. */
    public Mono<Boolean> matches(String text, @Nullable String hash) {
        // Made by whoever signs in first, so that its making tells nobody anything later.
        return nobodysHash
                .map(nobodys -> hash == null ? nobodys : hash)
                .flatMap(stored -> computed(() -> argon2.matches(Password.normal(text), stored)))
                .map(same -> same && hash != null);
    }

    private String encode(String text) {
        return String.valueOf(argon2.encode(text));
    }

    private <T> Mono<T> computed(Supplier<T> work) {
        return Mono.fromSupplier(work)
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> new TooManyTries(2));
    }

    @Override
    public void destroy() {
        scheduler.dispose();
    }
}
