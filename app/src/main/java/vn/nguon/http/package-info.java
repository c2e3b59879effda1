/** How every room speaks HTTP: problems, lists by the page, acts that happen once. */
@ApplicationModule(allowedDependencies = {"refusal", "refusal :: *", "ledger", "ledger :: *"})
@NullMarked
package vn.nguon.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
