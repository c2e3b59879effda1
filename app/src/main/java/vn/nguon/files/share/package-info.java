/** Everybody's fair share of what is slow and of what is kept: whose turn it is, and how much an organisation may bring. */
@NamedInterface("share")
@NullMarked
package vn.nguon.files.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
