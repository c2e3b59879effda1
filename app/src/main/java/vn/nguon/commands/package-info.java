/** What an operator types after {@code ./nguon}: each room brings its own words. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
