/** What labels are printed on: sheets and rolls. */
@NullMarked
package vn.nguon.labels.layout.stationery;

import org.jspecify.annotations.NullMarked;
