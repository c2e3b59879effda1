/** The answer to a scan over HTTP, and what who scanned tells us. */
@NamedInterface("web")
@NullMarked
package vn.nguon.scan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
