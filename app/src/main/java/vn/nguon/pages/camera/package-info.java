/** Reads the codes on pictures that people at work took, for phones whose browser cannot. */
@NamedInterface("camera")
@NullMarked
package vn.nguon.pages.camera;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
