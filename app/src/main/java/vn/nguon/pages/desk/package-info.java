/** Whose desk a page lies on. */
@NamedInterface("desk")
@NullMarked
package vn.nguon.pages.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
