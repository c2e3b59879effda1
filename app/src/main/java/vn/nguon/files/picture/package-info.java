/** Reading pictures that strangers made, and writing them anew. */
@NullMarked
package vn.nguon.files.picture;

import org.jspecify.annotations.NullMarked;
