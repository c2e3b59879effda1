/** What inspectors make of suspicions and doubts: taken by one, settled with a finding. */
@NamedInterface("finding")
@NullMarked
package vn.nguon.scan.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
