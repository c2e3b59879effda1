/** How JSON that others send is read: strictly, so that nothing is cut, guessed or left out in silence. */
@NamedInterface("json")
@NullMarked
package vn.nguon.http.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
