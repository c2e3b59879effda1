/** How people of the country write and reckon: what every room that speaks to them goes by. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
