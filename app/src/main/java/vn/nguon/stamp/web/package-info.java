/** Stamps over HTTP. */
@NamedInterface("web")
@NullMarked
package vn.nguon.stamp.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
