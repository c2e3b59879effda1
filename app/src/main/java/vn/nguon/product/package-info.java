/** What is made, and the stages its kind of goods goes through. */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "files",
            "gs1",
            "http",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "organisation",
            "refusal",
            "text"
        })
@NullMarked
package vn.nguon.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
