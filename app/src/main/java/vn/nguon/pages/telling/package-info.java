/** Says in the words of our pages what the room of scans found. */
@NullMarked
package vn.nguon.pages.telling;

import org.jspecify.annotations.NullMarked;
