package vn.nguon.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampUrl;

/** Brings the keys of stamps and the address on them, from configuration or, without any, from a file of our own. */
@Configuration(proxyBeanMethods = false)
class KeysAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);

    /**
     * The keys of {@code nguon.stamp.keys.VERSION}, 64 hexadecimal digits each; or those in {@code stamp-keys.properties},
     * made once.
     *
     * @throws IllegalStateException when a key that stamps were issued under is missing or another
     */
    @Bean
    Keyring keyring(Environment environment, KeyFile file, KnownKeys known, NumbersAtStart numbers) {
        return known.alone(() -> {
            numbers.check();
            return ring(environment, file, known);
        });
    }

    Keyring keyring(Environment environment, KeyFile file, KnownKeys known) {
        return known.alone(() -> ring(environment, file, known));
    }

    private static Keyring ring(Environment environment, KeyFile file, KnownKeys known) {
        Map<Integer, String> configured = configured(environment);
        Keyring keyring;
        if (!configured.isEmpty()) {
            keyring = read(configured);
        } else {
            Map<Integer, String> kept = file.read();
            if (kept.isEmpty()) {
                known.requireNone(file.toString());
                kept = file.makeFirst();
                LOG.warn(
                        "Made the first key of stamps in {}. Keep a copy in a safe place: whoever has it can make "
                                + "codes, and without it no stamp can be verified.",
                        file);
            }
            if (file.seal()) {
                LOG.warn(
                        "Put the keys of stamps in {} under the passphrase. Copies made before lie in the clear:"
                                + " make new ones, and destroy those.",
                        file);
            }
            keyring = read(kept);
        }
        known.check(keyring);
        return keyring;
    }

    /**
     * Where the keys are that nobody configured: {@code nguon.stamp.key-file}, else in the home; under
     * {@code nguon.stamp.passphrase}, or what stands in {@code nguon.stamp.passphrase-file}, if there is either.
     */
    @Bean
    KeyFile keyFile(Environment environment, @Value("${nguon.home:${NGUON_HOME:${user.home}/.nguon}}") Path home) {
        String named = environment.getProperty("nguon.stamp.key-file", "");
        return new KeyFile(
                named.isBlank() ? home.resolve("stamp-keys.properties") : Path.of(named.strip()),
                passphrase(environment));
    }

    static boolean areConfigured(Environment environment) {
        return !configured(environment).isEmpty();
    }

    private static Map<Integer, String> configured(Environment environment) {
        return Binder.get(environment)
                .bind("nguon.stamp.keys", Bindable.mapOf(Integer.class, String.class))
                .orElse(Map.of());
    }

    private static @Nullable String passphrase(Environment environment) {
        String file = environment.getProperty("nguon.stamp.passphrase-file", "");
        String text = environment.getProperty("nguon.stamp.passphrase", "");
        if (!file.isBlank()) {
            try {
                text = Files.readString(Path.of(file.strip())).strip();
            } catch (IOException unreadable) {
                throw new IllegalStateException("The passphrase of the stamp keys cannot be read from " + file + ".");
            }
        }
        // The same letters, however a keyboard composes them.
        return text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The address on stamps, {@code nguon.url}. */
    @Bean
    StampUrl stampUrl(@Value("${nguon.url:http://localhost:${server.port:8080}}") String url) {
        return new StampUrl(url);
    }

    private static Keyring read(Map<Integer, String> secrets) {
        List<StampKey> keys = secrets.entrySet().stream()
                .map(secret -> new StampKey(secret.getKey(), bytes(secret.getKey(), secret.getValue())))
                .toList();
        return new Keyring(keys);
    }

    private static byte[] bytes(int version, String hex) {
        try {
            return HexFormat.of().parseHex(hex.strip());
        } catch (IllegalArgumentException notHexadecimal) {
            // The cause would repeat what was written, and so the secret.
            throw new IllegalStateException("Stamp key " + version + " is not 64 hexadecimal digits.");
        }
    }
}
