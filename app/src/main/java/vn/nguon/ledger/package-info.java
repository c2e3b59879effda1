/** What was recorded, in order, provably unaltered. */
@ApplicationModule(allowedDependencies = {"background", "commands", "database"})
@NullMarked
package vn.nguon.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
