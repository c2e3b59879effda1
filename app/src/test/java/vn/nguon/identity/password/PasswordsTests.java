package vn.nguon.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.limit.TooManyTries;

class PasswordsTests {

    private static final int CROWD = 1000;
    private static final int FIRST_SIGN_IN = 900;
    private static final int CHEAP_KIB = 64;
    private static final Password PASSWORD = new Password("sen-ho-tinh-tam-2026");

    /** A crowd at the product's own cost would keep two cores for half a minute. */
    private final Passwords passwords = new Passwords(new IdentitySettings(
            Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(365), false, 20, 30, CHEAP_KIB, 1));

    @AfterEach
    void nobodyComesAnyMore() {
        passwords.destroy();
    }

    /** 19 MiB and two passes, as OWASP's cheat sheet asks of Argon2id at least. */
    @Test
    void aHashCostsWhatTheProductAsksOfIt() {
        Passwords ours = new Passwords(new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("nguon.identity", IdentitySettings.class));

        String hash = ours.hash(PASSWORD).block();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(ours.matches(PASSWORD.text(), hash).block()).isTrue();
        assertThat(ours.matches(PASSWORD.text() + "!", hash).block()).isFalse();
        ours.destroy();
    }

    /** Also when the very first sign-in comes into a crowd, and is refused before anything was made ready for it. */
    @Test
    void aCrowdIsRefusedOnceAndNotForEver() {
        Long answered = Flux.range(0, CROWD)
                .flatMap(
                        i -> (i == FIRST_SIGN_IN ? signIn() : passwords.hash(PASSWORD))
                                .onErrorResume(TooManyTries.class, full -> Mono.empty()),
                        CROWD)
                .count()
                .block();
        assertThat(answered).isLessThan(CROWD);

        String hash = passwords.hash(PASSWORD).block();
        assertThat(passwords.matches(PASSWORD.text(), hash).block()).isTrue();
        assertThat(passwords.matches(PASSWORD.text(), null).block()).isFalse();
    }

    private Mono<String> signIn() {
        return passwords.matches(PASSWORD.text(), null).map(String::valueOf);
    }
}
