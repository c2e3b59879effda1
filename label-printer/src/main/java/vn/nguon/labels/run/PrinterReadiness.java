package vn.nguon.labels.run;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.StatusQuery;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;

/** The readiness of a printer for more, as far as it can tell. */
final class PrinterReadiness {

    private static final long BETWEEN_QUERIES = 20_000_000;

    private final Printer printer;
    private final @Nullable StatusQuery query;
    private final PrintOperator operator;

    /** @param query null where the printer's language has none */
    PrinterReadiness(Printer printer, @Nullable StatusQuery query, PrintOperator operator) {
        this.printer = printer;
        this.query = query;
        this.operator = operator;
    }

    /**
     * Returns when the printer has nothing left to print and no trouble, or cannot tell.
     *
     * @throws PrinterTrouble when it is in trouble longer than the operator waits
     */
    void await() {
        while (query != null) {
            var status = printer.ask(query);
            if (status == null || (status.ready() && !status.busy())) {
                return;
            }
            if (!status.ready() && !operator.waitFor(status.inWords())) {
                throw new PrinterTrouble("máy in cần bạn xem: %s", "the printer needs you: %s", status.inWords());
            }
            LockSupport.parkNanos(BETWEEN_QUERIES);
        }
    }
}
