/** Who asks: which client, believed on whose word, a person or a program, how often one may, and how long one waits. */
@NamedInterface("client")
@NullMarked
package vn.nguon.http.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
