/** Files over HTTP. */
@NullMarked
package vn.nguon.files.web;

import org.jspecify.annotations.NullMarked;
