/** The demonstration: plays the province's goods through the platform's own API, as people would, and checks what scans say. */
@ApplicationModule(allowedDependencies = {"commands", "identity", "identity :: password", "language"})
@NullMarked
package vn.nguon.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
