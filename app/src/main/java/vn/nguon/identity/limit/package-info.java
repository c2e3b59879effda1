/** How often one client may try to get in, or to join. */
@NullMarked
package vn.nguon.identity.limit;

import org.jspecify.annotations.NullMarked;
