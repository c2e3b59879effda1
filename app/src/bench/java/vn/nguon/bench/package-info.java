/** The benchmark: fills a platform of its own through its API, measures what it must be able to do, and says so in a table. */
@ApplicationModule(
        allowedDependencies = {
            "commands",
            "identity",
            "identity :: password",
            "language",
            "ledger :: chain",
            "stamp :: code",
            "trace",
            "trace :: journey"
        })
@NullMarked
package vn.nguon.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
