/** What an organisation asked for: stamps ordered, decided on, issued. */
@NamedInterface("order")
@NullMarked
package vn.nguon.stamp.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
