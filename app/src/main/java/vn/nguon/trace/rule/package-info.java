/** The rules goods obey: none come out of nothing, none before their time. */
@NamedInterface("rule")
@NullMarked
package vn.nguon.trace.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
