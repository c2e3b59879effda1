/** The tables that stamps, goods and suspicions are kept in, held against the ledger: none says what no entry says. */
@ApplicationModule(allowedDependencies = {"ledger :: state"})
@NullMarked
package vn.nguon.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
