/** The cooperative's console: a room for each thing its people do. */
@NullMarked
package vn.nguon.pages.console;

import org.jspecify.annotations.NullMarked;
