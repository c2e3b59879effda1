package vn.nguon.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a class of tests when a buffer was found leaked while it ran; it may have leaked in one before. */
final class LeakCheck implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext tests) {
        failOf(Leaks.found());
    }

    static void failOf(List<String> leaks) {
        if (!leaks.isEmpty()) {
            throw new AssertionError("LEAK, found while these tests ran: " + String.join("\n", leaks));
        }
    }
}
