/** Goods that go from one place of an organisation to another, and stay in its hands. */
@NamedInterface("relocation")
@NullMarked
package vn.nguon.trace.relocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
