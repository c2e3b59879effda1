/** Stamps taken off goods again when they were put on by mistake, and those that have to stay. */
@NamedInterface("withdrawal")
@NullMarked
package vn.nguon.stamp.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
