/** What waits for the authority. */
@NullMarked
package vn.nguon.authority.desk;

import org.jspecify.annotations.NullMarked;
