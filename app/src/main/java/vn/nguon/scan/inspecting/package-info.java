/** What inspectors see of scans, and their worklists, over HTTP. */
@NullMarked
package vn.nguon.scan.inspecting;

import org.jspecify.annotations.NullMarked;
