/** What the platform is made of, and which of its parts have faults that were published (docs/operations/parts.md). */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
