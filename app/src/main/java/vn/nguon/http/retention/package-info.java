/** How long the answers to writes that may be repeated are kept. */
@NamedInterface("retention")
@NullMarked
package vn.nguon.http.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
