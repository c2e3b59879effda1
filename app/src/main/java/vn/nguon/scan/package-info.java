/** A person points a camera, we answer. */
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
package vn.nguon.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
