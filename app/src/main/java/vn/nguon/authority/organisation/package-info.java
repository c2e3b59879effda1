/** Organisations as the authority sees them: what they submitted beside what is missing, and its decision. */
@NullMarked
package vn.nguon.authority.organisation;

import org.jspecify.annotations.NullMarked;
