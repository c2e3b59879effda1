/** What stands around the pages people work in: who is at work, where they can go, and how a form becomes an act. */
@NamedInterface("frame")
@NullMarked
package vn.nguon.pages.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
