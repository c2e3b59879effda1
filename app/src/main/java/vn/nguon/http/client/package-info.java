/** Which client a request comes from, by whose word we believe it, and how often one client may do something. */
@NamedInterface("client")
@NullMarked
package vn.nguon.http.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
