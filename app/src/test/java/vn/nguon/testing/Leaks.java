package vn.nguon.testing;

import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps every buffer that Netty reports as leaked, so that a test fails of it ({@link LeakCheck}) and not only a line
 * of a log says so. Netty notices when what leaked is collected, which may be in a later test than the one at fault.
 *
 * <p>One in sixteen is watched, and where it was made is kept. To find a leak, watch all, and keep where it went:
 * {@code -Dio.netty.leakDetection.level=paranoid}.
 */
public final class Leaks implements LauncherSessionListener {

    private static final int ONE_IN = 16;
    private static final int LAST_LOOKS = 3;
    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

    /** Before there is any buffer: who makes them asks once who watches. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("io.netty.leakDetection.level") == null) {
            ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.SIMPLE);
        }
        ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(new Watching());
    }

    /** Those of the last tests. */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        ResourceLeakDetector<Object> last = watch(Object.class, FOUND);
        for (int look = 0; look < LAST_LOOKS && FOUND.isEmpty(); look++) {
            System.gc();
            Object released = new Object();
            last.track(released).close(released);
        }
        LeakCheck.failOf(found());
    }

    /** What was found since somebody asked last. */
    static List<String> found() {
        List<String> found = new ArrayList<>();
        for (String leak = FOUND.poll(); leak != null; leak = FOUND.poll()) {
            found.add(leak);
        }
        return found;
    }

    /** Watches all things of a kind, apart from the others. */
    static <T> ResourceLeakDetector<T> watch(Class<T> kind, Queue<String> found) {
        return new Watch<>(kind, 1, found);
    }

    private static final class Watching extends ResourceLeakDetectorFactory {

        @Override
        public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> kind, int samplingInterval) {
            return new Watch<>(kind, Math.min(samplingInterval, ONE_IN), FOUND);
        }

        @Override
        @SuppressWarnings("deprecation")
        public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> kind, int samplingInterval, long most) {
            return newResourceLeakDetector(kind, samplingInterval);
        }
    }

    /** Keeps what it finds; the test that fails of it says so, and not a line of the log. */
    private static final class Watch<T> extends ResourceLeakDetector<T> {

        private final Queue<String> found;

        @SuppressWarnings("deprecation")
        Watch(Class<T> kind, int samplingInterval, Queue<String> found) {
            super(kind, samplingInterval);
            this.found = found;
        }

        @Override
        protected boolean needReport() {
            return true;
        }

        @Override
        protected void reportTracedLeak(String kind, String records) {
            found.add(kind + " was not released: " + records);
        }

        @Override
        protected void reportUntracedLeak(String kind) {
            found.add(kind + " was not released");
        }
    }
}
