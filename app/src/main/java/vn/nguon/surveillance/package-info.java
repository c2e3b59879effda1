/** Goods and organisations that inspectors are to look at: rules over the chain, each alert with its evidence. */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "database",
            "http",
            "http :: idempotency",
            "identity",
            "language",
            "ledger",
            "product :: plan",
            "refusal",
            "scan :: finding",
            "scan :: inspecting",
            "trace",
            "trace :: delay"
        })
@NullMarked
package vn.nguon.surveillance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
