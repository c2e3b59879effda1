/** An act that may not be done, and what to do instead, in the reader's language. */
@ApplicationModule(allowedDependencies = {"language", "text"})
@NullMarked
package vn.nguon.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
