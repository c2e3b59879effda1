/** Where bytes are kept by name. */
@NullMarked
package vn.nguon.files.store;

import org.jspecify.annotations.NullMarked;
