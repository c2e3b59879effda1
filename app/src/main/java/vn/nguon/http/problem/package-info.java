/** What is answered when something went wrong, whether a room refused it or no room ever saw it (RFC 9457). */
@NamedInterface("problem")
@NullMarked
package vn.nguon.http.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
