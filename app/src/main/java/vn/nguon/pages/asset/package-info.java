/** The files that pages link to: styles and scripts, each at an address that changes with its content. */
@NamedInterface("asset")
@NullMarked
package vn.nguon.pages.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
