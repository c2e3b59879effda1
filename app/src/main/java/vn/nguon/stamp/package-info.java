/** The e-stamp: ordered, issued, activated, voided. */
@ApplicationModule(
        allowedDependencies = {
            "commands",
            "database",
            "gs1",
            "http",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "organisation",
            "organisation :: place",
            "product",
            "product :: admission",
            "refusal",
            "trace",
            "trace :: event",
            "trace :: objection",
            "trace :: pack"
        })
@NullMarked
package vn.nguon.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
