/** An inspector looks behind: what was recorded about a stamp, a lot, an organisation, and where it stands in the order. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "http",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "refusal",
            "stamp",
            "stamp :: code",
            "stamp :: order",
            "trace",
            "trace :: mending"
        })
@NullMarked
package vn.nguon.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
