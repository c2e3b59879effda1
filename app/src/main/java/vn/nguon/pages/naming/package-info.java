/** What people, organisations and products are called on pages that name many of them. */
@NamedInterface("naming")
@NullMarked
package vn.nguon.pages.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
