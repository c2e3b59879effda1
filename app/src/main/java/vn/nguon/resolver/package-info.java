/** GS1 Digital Links that name no package: what is known of the product, or of the lot, behind them. */
@ApplicationModule(
        allowedDependencies = {
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
            "stamp",
            "stamp :: *",
            "recall",
            "recall :: *",
            "scan",
            "scan :: *",
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
package vn.nguon.resolver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
