/** Organisations, places and certificates over HTTP. */
@NullMarked
package vn.nguon.organisation.web;

import org.jspecify.annotations.NullMarked;
