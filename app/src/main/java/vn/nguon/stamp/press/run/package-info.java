/** Print runs: one workstation printing one job, as often interrupted as need be. */
@NamedInterface("press-run")
@NullMarked
package vn.nguon.stamp.press.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
