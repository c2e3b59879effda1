/** Looks through what was recorded since the last time, rule by rule. */
@NullMarked
package vn.nguon.surveillance.sweep;

import org.jspecify.annotations.NullMarked;
