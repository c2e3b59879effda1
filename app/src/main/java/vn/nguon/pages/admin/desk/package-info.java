/** What waits for the authority. */
@NullMarked
package vn.nguon.pages.admin.desk;

import org.jspecify.annotations.NullMarked;
