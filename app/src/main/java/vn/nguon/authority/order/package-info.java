/** Stamp orders as the authority decides them: what is asked for beside what was harvested and already given. */
@NullMarked
package vn.nguon.authority.order;

import org.jspecify.annotations.NullMarked;
