/** How much was made, moved, stamped and scanned on which day, of whom: summed as it happens, so that no page counts. */
@ApplicationModule(
        allowedDependencies = {"background", "database", "identity", "product", "refusal", "trace", "trace :: journey"})
@NullMarked
package vn.nguon.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
