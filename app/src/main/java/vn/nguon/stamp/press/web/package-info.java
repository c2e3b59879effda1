/** Print jobs and print runs over HTTP. */
@NullMarked
package vn.nguon.stamp.press.web;

import org.jspecify.annotations.NullMarked;
