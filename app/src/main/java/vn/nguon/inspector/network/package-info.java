/** A lot with all that it came of and all that became of it. */
@NullMarked
package vn.nguon.inspector.network;

import org.jspecify.annotations.NullMarked;
