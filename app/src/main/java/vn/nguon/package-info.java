/** The house: starts the platform and holds its rooms. */
@NullMarked
package vn.nguon;

import org.jspecify.annotations.NullMarked;
