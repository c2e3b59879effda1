/** What happened to goods. */
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
            "organisation :: household",
            "organisation :: land",
            "organisation :: place",
            "product",
            "product :: admission",
            "product :: plan",
            "refusal"
        })
@NullMarked
package vn.nguon.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
