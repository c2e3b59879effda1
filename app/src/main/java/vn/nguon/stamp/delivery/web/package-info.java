/** Handing printed stamps over, over HTTP. */
@NullMarked
package vn.nguon.stamp.delivery.web;

import org.jspecify.annotations.NullMarked;
