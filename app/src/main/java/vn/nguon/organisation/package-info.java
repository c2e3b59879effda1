/** Cooperatives, their places and certificates. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "files",
            "gs1",
            "http",
            "http :: idempotency",
            "identity",
            "identity :: password",
            "language",
            "ledger",
            "refusal",
            "text"
        })
@NullMarked
package vn.nguon.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
