package vn.nguon.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests when a buffer was found leaked while it ran; it may have leaked in one before.
 *
 * <p>A few are the driver's own and are told of only: what it made of a statement's parameters and did not send
 * (docs/decisions/0033). Nobody but the driver ever has these in hand. More than a few in one run are no accident any
 * more.
 */
final class LeakCheck implements AfterAllCallback {

    private static final String PARAMETER = "io.r2dbc.postgresql.codec.";
    private static final int A_FEW = 5;
    private static final AtomicInteger PARAMETERS = new AtomicInteger();

    @Override
    public void afterAll(ExtensionContext tests) {
        failOf(Leaks.found());
    }

    static void failOf(List<String> leaks) {
        List<String> serious = leaks.stream().filter(leak -> !isOneOfAFew(leak)).toList();
        if (!serious.isEmpty()) {
            throw new AssertionError("LEAK, found while these tests ran: " + String.join("\n", serious));
        }
    }

    private static boolean isOneOfAFew(String leak) {
        boolean few = leak.contains(PARAMETER) && PARAMETERS.incrementAndGet() <= A_FEW;
        if (few) {
            System.out.println("Not released by the driver: a parameter of a statement that was not sent.");
        }
        return few;
    }
}
