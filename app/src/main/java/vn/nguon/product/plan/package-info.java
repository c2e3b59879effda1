/** The stages that a kind of goods goes through, and what each of them asks. */
@NamedInterface("plan")
@NullMarked
package vn.nguon.product.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
