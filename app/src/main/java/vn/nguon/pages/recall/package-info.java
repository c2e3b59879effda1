/** Goods called back: the list of recalls that three desks have, and the form by which a lot is called back. */
@NamedInterface("recall")
@NullMarked
package vn.nguon.pages.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
