/** The table of organisations. */
@NullMarked
package vn.nguon.organisation.table;

import org.jspecify.annotations.NullMarked;
