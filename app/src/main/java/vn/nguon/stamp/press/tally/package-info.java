/** How many stamps of orders, jobs and runs came out of printers. */
@NamedInterface("press-tally")
@NullMarked
package vn.nguon.stamp.press.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
