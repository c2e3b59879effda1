/** How backups go, as an administrator reads it. */
@NullMarked
package vn.nguon.authority.backup;

import org.jspecify.annotations.NullMarked;
