package vn.nguon.labels.run;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.StatusQuestion;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;

/** Whether a printer is ready for more, as far as it can tell. */
final class Readiness {

    private static final long BETWEEN_QUESTIONS = 20_000_000;

    private final Printer printer;
    private final @Nullable StatusQuestion question;
    private final Attendant attendant;

    /** @param question null where the printer's language has none */
    Readiness(Printer printer, @Nullable StatusQuestion question, Attendant attendant) {
        this.printer = printer;
        this.question = question;
        this.attendant = attendant;
    }

    /**
     * Returns when the printer has nothing left to print and no trouble, or cannot tell.
     *
     * @throws PrinterTrouble when it is in trouble longer than the attendant waits
     */
    void await() {
        while (question != null) {
            var status = printer.ask(question);
            if (status == null || (status.ready() && !status.busy())) {
                return;
            }
            if (!status.ready() && !attendant.waitFor(status.inWords())) {
                throw new PrinterTrouble("máy in cần bạn xem: %s", "the printer needs you: %s", status.inWords());
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
    }
}
