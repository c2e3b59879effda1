/** The pages on which a cooperative describes what it makes, and sees whether stamps may go on it. */
@NullMarked
package vn.nguon.cooperative.product;

import org.jspecify.annotations.NullMarked;
