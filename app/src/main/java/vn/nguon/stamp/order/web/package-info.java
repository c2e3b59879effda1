/** Orders of stamps over HTTP. */
@NullMarked
package vn.nguon.stamp.order.web;

import org.jspecify.annotations.NullMarked;
