/** The answer to a scan, and what inspectors see of scans, over HTTP. */
@NamedInterface("web")
@NullMarked
package vn.nguon.scan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
