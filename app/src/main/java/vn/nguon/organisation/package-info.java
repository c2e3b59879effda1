/** Cooperatives, their places and certificates. */
@ApplicationModule(
        allowedDependencies = {
            "gs1",
            "gs1 :: *",
            "identity",
            "identity :: *",
            "files",
            "files :: *",
            "refusal",
            "refusal :: *",
            "text",
            "http",
            "http :: *",
            "ledger",
            "ledger :: *"
        })
@NullMarked
package vn.nguon.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
