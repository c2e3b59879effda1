/** Whether who and what an act is about may put stamps on goods, asked within the act. */
@NamedInterface("admission")
@NullMarked
package vn.nguon.product.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
