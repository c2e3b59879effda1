package vn.nguon.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.nguon.db.backup.BackupRefusal;

/**
 * How backups are made, {@code nguon.backup.…}.
 *
 * @param folder           where they lie; empty for none
 * @param at               when a whole one is made each day, by the clock in Viet Nam
 * @param keep             how far back one may want to go
 * @param within           without a good one for so long the administrator is warned
 * @param waitingMegabytes how much of the database's log waits in the home while the folder is away
 * @param passphrase       under which keys of stamps in the clear are sealed; or
 * @param passphraseFile   the file it stands in
 */
@ConfigurationProperties("nguon.backup")
record BackupSettings(
        @DefaultValue("") String folder,
        @DefaultValue("02:00") LocalTime at,
        @DefaultValue("7d") Duration keep,
        @DefaultValue("36h") Duration within,
        @DefaultValue("5000") long waitingMegabytes,
        @DefaultValue("") String passphrase,
        @DefaultValue("") String passphraseFile) {

    private static final int SHORTEST = 12;

    boolean isSet() {
        return !folder.isBlank();
    }

    long waitingBytes() {
        return waitingMegabytes * 1_000_000;
    }

    /** Null if none is given. Blocks. */
    @Nullable String secret() {
        return secret(passphrase, passphraseFile);
    }

    static @Nullable String secret(String passphrase, String passphraseFile) {
        String given = passphrase;
        if (!passphraseFile.isBlank()) {
            try {
                given = Files.readString(Path.of(passphraseFile.strip())).strip();
            } catch (IOException unreadable) {
                throw new BackupRefusal("The passphrase of the backup cannot be read from " + passphraseFile + ".");
            }
        }
        if (given.isBlank()) {
            return null;
        }
        if (given.length() < SHORTEST) {
            throw new BackupRefusal("The passphrase of the backup has at least %d characters.".formatted(SHORTEST));
        }
        // The same letters, however a keyboard composes them.
        return Normalizer.normalize(given, Normalizer.Form.NFC);
    }
}
