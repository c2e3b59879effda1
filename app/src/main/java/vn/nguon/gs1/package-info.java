/** Identifiers on goods and how to read them. */
@ApplicationModule(allowedDependencies = {"language", "refusal"})
@NullMarked
package vn.nguon.gs1;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
