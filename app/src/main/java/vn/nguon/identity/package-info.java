/** Who is acting and what they may do. */
@ApplicationModule(
        allowedDependencies = {
            "commands",
            "gs1",
            "gs1 :: *",
            "refusal",
            "refusal :: *",
            "http",
            "http :: *",
            "ledger",
            "ledger :: *"
        })
@NullMarked
package vn.nguon.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
