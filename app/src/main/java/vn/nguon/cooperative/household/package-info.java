/** The pages of the households that deliver to the cooperative: the list, one household, a file of them. */
@NullMarked
package vn.nguon.cooperative.household;

import org.jspecify.annotations.NullMarked;
