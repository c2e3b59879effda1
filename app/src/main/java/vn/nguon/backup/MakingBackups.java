package vn.nguon.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.nguon.db.backup.BackupFolder;
import vn.nguon.db.backup.BackupManifest;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.db.backup.Backups;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.stamp.KeysAcrossRestores;

/** Makes backups of the platform that runs. Everything here waits for disks. */
@Component
@EnableConfigurationProperties(BackupSettings.class)
class MakingBackups {

    private final BackupSettings settings;
    private final HomeDirectory home;
    private final KeysAcrossRestores keys;
    private final BackupStatus status;
    private final Clock clock;

    MakingBackups(BackupSettings settings, @Value("${nguon.home}") Path home, KeysAcrossRestores keys, Clock clock) {
        this.settings = settings;
        this.home = new HomeDirectory(home, home.resolve("postgresql"));
        this.keys = keys;
        this.status = new BackupStatus(home);
        this.clock = clock;
    }

    BackupStatus status() {
        return status;
    }

    /** Whether this platform brings its database along, and so can be backed up by us. */
    boolean isPossible() {
        return home.isInUse();
    }

    /**
     * Makes a whole one.
     *
     * @param byAPerson who may take an empty folder into use
     * @throws BackupRefusal if it could not be finished; the reason is noted down
     */
    BackupManifest make(boolean byAPerson, Consumer<String> progress) {
        try {
            if (!settings.isSet()) {
                throw new BackupRefusal(
                        "No folder for backups is named. Set NGUON_BACKUP_FOLDER, or type --folder and its name.");
            }
            Optional<String> sealed = keys.sealed(settings.secret());
            if (sealed.isEmpty() && keys.hasFile()) {
                progress.accept("The keys of stamps are NOT in it: they lie in the clear. Set"
                        + " NGUON_BACKUP_PASSPHRASE_FILE, or copy them to a safe place yourself.");
            }
            long begun = clock.millis();
            BackupManifest made = backups(byAPerson).make(sealed.orElse(null), settings.keep(), progress);
            status.good(made.ended(), "%,d MB · %,d s".formatted(made.bytes() / 1_000_000, seconds(begun)));
            return made;
        } catch (BackupRefusal refused) {
            status.failed(String.valueOf(refused.getMessage()));
            throw refused;
        }
    }

    /** Brings to the folder what happened since, or keeps it ready for when the folder comes back. */
    void ship() {
        try {
            status.shipped(backups(false).ship().orElse(null));
        } catch (BackupRefusal refused) {
            status.notShipped(String.valueOf(refused.getMessage()));
            Backups.pack(home, settings.waitingBytes());
            throw refused;
        }
    }

    private Backups backups(boolean byAPerson) {
        return new Backups(
                home, BackupFolder.at(Path.of(settings.folder().strip())), byAPerson, settings.waitingBytes());
    }

    private long seconds(long begun) {
        return Duration.ofMillis(clock.millis() - begun).plusMillis(999).toSeconds();
    }
}
