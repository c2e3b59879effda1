/** Cooperatives, their places and certificates. */
@NullMarked
package vn.nguon.organisation;

import org.jspecify.annotations.NullMarked;
