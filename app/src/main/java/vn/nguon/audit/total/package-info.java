/** Totals that are kept, held against the changes that made them. */
@NullMarked
package vn.nguon.audit.total;

import org.jspecify.annotations.NullMarked;
