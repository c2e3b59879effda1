/** What inspectors see of scans, and their worklists, over HTTP. */
@NamedInterface("inspecting")
@NullMarked
package vn.nguon.scan.inspecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
