/** Stamps over HTTP. */
@NullMarked
package vn.nguon.stamp.web;

import org.jspecify.annotations.NullMarked;
