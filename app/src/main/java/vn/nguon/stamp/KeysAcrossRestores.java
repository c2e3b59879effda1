package vn.nguon.stamp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.numbering.SkippingNumbers;

/** The keys of stamps on their way into a backup and back, and a new one after every restore. */
@Component
public class KeysAcrossRestores {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAcrossRestores.class);

    private final KeyFile file;
    private final SkippingNumbers numbers;
    private final boolean configured;

    KeysAcrossRestores(KeyFile file, SkippingNumbers numbers, Environment environment) {
        this.file = file;
        this.numbers = numbers;
        this.configured = KeysAtStart.areConfigured(environment);
    }

    /** As they may lie beside the database: sealed. Nothing where they are in the clear and no passphrase is given. */
    public Optional<String> sealed(@Nullable String passphrase) {
        return configured ? Optional.empty() : file.sealedCopy(passphrase);
    }

    /** Whether there is a file of keys, in the clear or sealed. */
    public boolean hasFile() {
        return !configured && file.isThere();
    }

    /** Brings back a sealed file; it stays sealed where its passphrase is not given. */
    public void bringBack(String sealed, @Nullable String passphrase) {
        file.bringBack(sealed, passphrase);
    }

    /**
     * After a restore: a new key for all that is issued from now on, and the numbers that were forgotten out of use.
     *
     * @return the number that the next stamp gets
     */
    public Mono<Long> renew() {
        return Mono.fromRunnable(this::addKey).then(numbers.skip());
    }

    /** The same for a database that somebody restored without telling us; at the start, where waiting is allowed. */
    Mono<Void> renewIfDue() {
        return numbers.isDue()
                .flatMap(due -> due
                        ? renew().doOnNext(next -> LOG.warn(
                                        "This database knows fewer numbers of stamps than were issued: it was restored. The"
                                                + " forgotten ones are not issued again; the next is {}.",
                                        next))
                                .then()
                        : numbers.noteDown());
    }

    private void addKey() {
        if (configured) {
            LOG.warn("After a restore, give new stamps a key of their own: add the next nguon.stamp.keys.");
        } else if (file.isThere()) {
            file.addNext();
        }
    }
}
