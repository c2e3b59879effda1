/**
 * What people type, by the letters of it: which of them nobody sees, which are of another alphabet, and what a name
 * looks like to the eye (UTS 39).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nguon.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
