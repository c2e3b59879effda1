/** Draws the places that goods went through, in order, without any map from elsewhere. */
@NullMarked
package vn.nguon.consumer.route;

import org.jspecify.annotations.NullMarked;
