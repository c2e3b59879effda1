/** What was recorded, in order, provably unaltered. */
@ApplicationModule(allowedDependencies = {"commands", "database"})
@NullMarked
package vn.nguon.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
