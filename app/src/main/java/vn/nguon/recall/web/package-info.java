/** Recalls over HTTP. */
@NullMarked
package vn.nguon.recall.web;

import org.jspecify.annotations.NullMarked;
