/**
 * Communes, wards and special zones of Vietnam since 1 July 2025, when there were two levels and no districts any more;
 * and what their land was called before. A later change is another file in {@code communes}.
 */
@NamedInterface("commune")
@NullMarked
package vn.nguon.organisation.commune;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
