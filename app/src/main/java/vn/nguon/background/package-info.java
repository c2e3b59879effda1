/** Work that a serving platform does again and again beside its requests: each room brings its own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
