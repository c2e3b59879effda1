/** What happened to goods. */
@NullMarked
package vn.nguon.trace;

import org.jspecify.annotations.NullMarked;
