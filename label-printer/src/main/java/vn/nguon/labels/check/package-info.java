/** Reads labels back as a cheap phone would see them. */
@NullMarked
package vn.nguon.labels.check;

import org.jspecify.annotations.NullMarked;
