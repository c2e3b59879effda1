/** All recalls, open and ended, as those see them whose business they are. */
@NamedInterface("register")
@NullMarked
package vn.nguon.recall.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
