/** What happened to goods. */
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
package vn.nguon.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
