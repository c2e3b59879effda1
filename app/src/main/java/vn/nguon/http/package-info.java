/** How every room speaks HTTP: lists by the page, acts that happen once; what goes wrong is in {@code problem}. */
@ApplicationModule(allowedDependencies = {"background", "database", "language", "ledger", "refusal"})
@NullMarked
package vn.nguon.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
