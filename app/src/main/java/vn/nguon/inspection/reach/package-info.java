/** All that was made of a lot: who has how much of it, how they are reached, which stamps it bears; held in one act. */
@NamedInterface("reach")
@NullMarked
package vn.nguon.inspection.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
