/**
 * Kills the platform and its database in the middle of work, again and again, and holds what is there afterwards against
 * what was acknowledged; proves that this check notices what it must; and works on the platform for long, to see whether
 * anything grows.
 */
@NullMarked
package vn.nguon.bench.crash;

import org.jspecify.annotations.NullMarked;
