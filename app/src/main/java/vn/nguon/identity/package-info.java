/** Who is acting and what they may do. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "commands",
            "database",
            "http",
            "http :: client",
            "http :: connection",
            "http :: idempotency",
            "http :: problem",
            "language",
            "ledger",
            "refusal"
        })
@NullMarked
package vn.nguon.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
