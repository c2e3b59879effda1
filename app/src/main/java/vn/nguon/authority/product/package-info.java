/** Products and ready stage plans as the authority sees them: what was submitted beside what is missing, and its word. */
@NullMarked
package vn.nguon.authority.product;

import org.jspecify.annotations.NullMarked;
