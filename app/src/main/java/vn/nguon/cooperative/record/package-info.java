/** The pages on which people record what they did with their crops and goods, in the shed and on the plot. */
@NullMarked
package vn.nguon.cooperative.record;

import org.jspecify.annotations.NullMarked;
