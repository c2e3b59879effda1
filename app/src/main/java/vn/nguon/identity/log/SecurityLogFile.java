package vn.nguon.identity.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * The log's own file, {@code NGUON_HOME/security-log/security.jsonl}: a new one each day, read by nobody but the user
 * the platform runs as. Where somebody has set up another log system, the logger is there all the same.
 */
@Component
@ConditionalOnWebApplication
class SecurityLogFile implements DisposableBean {

    private static final String DIRECTORY = "security-log";
    private static final FileSize MOST = FileSize.valueOf("2GB");

    private final Path directory;
    private final int days;

    private RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

    SecurityLogFile(@Value("${nguon.home}") Path home, SecurityLogSettings settings) {
        this.directory = made(home);
        this.days = (int) Math.max(1, settings.addressesKept().toDays());
        attach();
    }

    /** Sees to it that lines come here, though somebody set up the loggers anew meanwhile, which drops all files. */
    synchronized void attach() {
        if (WritingSecurityEvents.LINES instanceof Logger lines && !(lines.isAttached(file) && file.isStarted())) {
            lines.detachAppender(file);
            file.stop();
            file = opened(lines.getLoggerContext());
            lines.setAdditive(false);
            lines.addAppender(file);
        }
    }

    private RollingFileAppender<ILoggingEvent> opened(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        RollingFileAppender<ILoggingEvent> opened = new RollingFileAppender<>();
        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(opened);
        daily.setFileNamePattern(
                directory.resolve("security.%d{yyyy-MM-dd, UTC}.jsonl").toString());
        daily.setMaxHistory(days);
        daily.setTotalSizeCap(MOST);
        daily.setCleanHistoryOnStart(true);
        daily.start();
        opened.setContext(context);
        opened.setName("security-log " + directory);
        opened.setFile(directory.resolve("security.jsonl").toString());
        opened.setEncoder(encoder);
        opened.setRollingPolicy(daily);
        opened.start();
        return opened;
    }

    private static Path made(Path home) {
        Path directory = home.resolve(DIRECTORY);
        try {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void destroy() {
        if (WritingSecurityEvents.LINES instanceof Logger lines) {
            lines.detachAppender(file);
        }
        file.stop();
    }
}
