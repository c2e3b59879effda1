/** A person points a camera, we answer. */
@NullMarked
package vn.nguon.scan;

import org.jspecify.annotations.NullMarked;
