/** The page on which a cooperative says who it is. */
@NullMarked
package vn.nguon.cooperative.organisation;

import org.jspecify.annotations.NullMarked;
