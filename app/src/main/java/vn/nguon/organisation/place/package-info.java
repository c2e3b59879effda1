/** Plots, workshops, warehouses, shops: where things happen to goods. */
@NamedInterface("place")
@NullMarked
package vn.nguon.organisation.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
