package vn.nguon.backup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.background.RepeatedWork;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.language.VietnamTime;

/**
 * Brings the log to the backup folder every minute and makes a whole backup every night; a disk that was away at night
 * gets it when it comes back.
 */
@Component
public class ScheduledBackups implements RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final MakingBackups backups;
    private final BackupSettings settings;
    private final Clock clock;
    private volatile BackupReport report;
    private volatile String said = "";
    private volatile Instant notBefore = Instant.EPOCH;

    ScheduledBackups(MakingBackups backups, BackupSettings settings, Clock clock, MeterRegistry meters) {
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
        this.report = look();
        Gauge.builder(
                        "nguon.backup.last.good",
                        this,
                        each -> each.seconds(each.report().lastGood()))
                .description("When the last whole backup was finished, in seconds since 1970; 0 for never")
                .register(meters);
        Gauge.builder("nguon.backup.late", this, each -> each.report().isLate() ? 1 : 0)
                .description("1 while there is no good backup within the time that was set")
                .register(meters);
    }

    @Override
    public String purpose() {
        return "make backups";
    }

    @Override
    public Duration interval() {
        return A_MINUTE;
    }

    @Override
    public Mono<?> run() {
        return Mono.fromRunnable(this::tick).subscribeOn(Schedulers.boundedElastic());
    }

    /** How backups go, as of a minute ago at most. */
    public BackupReport report() {
        return report.asOf(clock.instant(), settings.within());
    }

    private void tick() {
        try {
            if (settings.isSet() && backups.isPossible()) {
                backups.ship();
                if (isDue() && !clock.instant().isBefore(notBefore)) {
                    // One that cannot be finished is not begun every minute.
                    notBefore = clock.instant().plus(AN_HOUR);
                    backups.make(false, line -> {});
                    notBefore = Instant.EPOCH;
                }
                said = "";
            }
        } catch (BackupRefusal refused) {
            say(String.valueOf(refused.getMessage()));
        } finally {
            report = look();
        }
    }

    /** A disk that is away for a week is worth one line. */
    private void say(String sentence) {
        if (!said.equals(sentence)) {
            said = sentence;
            LOG.warn("No backup: {}", sentence);
        }
    }

    private boolean isDue() {
        ZonedDateTime now = clock.instant().atZone(VietnamTime.ZONE);
        ZonedDateTime today = now.with(settings.at());
        Instant wanted = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        return backups.status()
                .lastGood()
                .filter(good -> !good.isBefore(wanted))
                .isEmpty();
    }

    private BackupReport look() {
        BackupStatus status = backups.status();
        return new BackupReport(
                settings.isSet() && backups.isPossible(),
                status.lastGood().orElse(null),
                status.logUntil().orElse(null),
                status.lastProved().orElse(null),
                status.size().orElse(""),
                status.failure().orElse(""),
                false);
    }

    private double seconds(@Nullable Instant moment) {
        return moment == null ? 0 : moment.getEpochSecond();
    }
}
