/** What is made, and the stages its kind of goods goes through. */
@ApplicationModule(
        allowedDependencies = {
            "gs1",
            "gs1 :: *",
            "identity",
            "identity :: *",
            "organisation",
            "organisation :: *",
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
package vn.nguon.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
