/** Print jobs: stamps of an order that somebody wants on paper. */
@NamedInterface("press-job")
@NullMarked
package vn.nguon.stamp.press.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
