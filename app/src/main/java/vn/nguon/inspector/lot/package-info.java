/** One lot: what it came of and what became of it as a picture and as a table, and whether the quantities agree. */
@NullMarked
package vn.nguon.inspector.lot;

import org.jspecify.annotations.NullMarked;
