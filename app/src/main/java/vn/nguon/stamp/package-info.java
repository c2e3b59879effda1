/** The e-stamp: ordered, issued, activated, voided. */
@ApplicationModule(
        allowedDependencies = {
            "commands",
            "gs1",
            "gs1 :: *",
            "identity",
            "identity :: *",
            "organisation",
            "organisation :: *",
            "product",
            "product :: *",
            "trace",
            "trace :: *",
            "files",
            "files :: *",
            "refusal",
            "refusal :: *",
            "http",
            "http :: *",
            "ledger",
            "ledger :: *"
        })
@NullMarked
package vn.nguon.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
