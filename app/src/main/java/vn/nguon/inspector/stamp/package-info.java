/** One stamp from all sides: what the public is told of it, and everything that was recorded. */
@NullMarked
package vn.nguon.inspector.stamp;

import org.jspecify.annotations.NullMarked;
