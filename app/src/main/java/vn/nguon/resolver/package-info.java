/** GS1 Digital Links that name no package: what is known of the product, or of the lot, behind them. */
@ApplicationModule(
        allowedDependencies = {
            "files",
            "gs1",
            "http",
            "language",
            "organisation",
            "organisation :: certificate",
            "product",
            "recall",
            "refusal",
            "scan",
            "scan :: story",
            "scan :: web",
            "trace"
        })
@NullMarked
package vn.nguon.resolver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
