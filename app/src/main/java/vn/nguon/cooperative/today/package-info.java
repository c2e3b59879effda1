/** The page a cooperative's day begins on: what waits, or the first steps of who has just begun. */
@NullMarked
package vn.nguon.cooperative.today;

import org.jspecify.annotations.NullMarked;
