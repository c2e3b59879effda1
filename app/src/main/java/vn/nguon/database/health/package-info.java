/** Whether the database answers, for whoever watches over the platform. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.database.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
