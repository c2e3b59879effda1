/** What people bring in, pictures and documents, cleaned and kept under the hash of their content. */
@ApplicationModule(
        allowedDependencies = {"background", "database", "identity", "language", "ledger", "refusal", "text"})
@NullMarked
package vn.nguon.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
