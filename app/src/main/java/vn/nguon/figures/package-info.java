/** How much was made, moved, stamped and scanned on which day, of whom: summed as it happens, so that no page counts. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "identity :: *",
            "product",
            "product :: *",
            "trace",
            "trace :: *",
            "ledger",
            "ledger :: *",
            "refusal",
            "refusal :: *"
        })
@NullMarked
package vn.nguon.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
