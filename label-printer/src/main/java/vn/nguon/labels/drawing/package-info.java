/** A label composed: every element with its place, before any output language is chosen. */
@NullMarked
package vn.nguon.labels.drawing;

import org.jspecify.annotations.NullMarked;
