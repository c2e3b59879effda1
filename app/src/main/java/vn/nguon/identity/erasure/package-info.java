/** What is taken away of a person whose account is closed for good. */
@NamedInterface("erasure")
@NullMarked
package vn.nguon.identity.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
