/** A person points a camera, we answer. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "database",
            "files",
            "gs1",
            "http",
            "http :: client",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "organisation",
            "organisation :: certificate",
            "product",
            "product :: plan",
            "recall",
            "refusal",
            "stamp",
            "stamp :: code",
            "stamp :: freezing",
            "stamp :: order",
            "stamp :: press-outcome",
            "stamp :: press-run",
            "stamp :: voiding",
            "trace",
            "trace :: event",
            "trace :: journey",
            "trace :: objection",
            "trace :: pack"
        })
@NullMarked
package vn.nguon.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
