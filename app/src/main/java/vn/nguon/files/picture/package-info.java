/** Reading pictures that strangers made, and writing them anew. */
@NamedInterface("picture")
@NullMarked
package vn.nguon.files.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
