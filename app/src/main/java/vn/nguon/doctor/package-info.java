/** What {@code ./nguon doctor} looks through: settings, disk, keys, address, database. Other rooms bring checks of theirs. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package vn.nguon.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
