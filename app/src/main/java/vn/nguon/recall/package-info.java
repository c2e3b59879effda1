/** Goods called back. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "http",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "refusal",
            "trace"
        })
@NullMarked
package vn.nguon.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
