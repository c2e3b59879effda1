/** What waits about the chain, beside what waits about stamps: looked at, settled, and its lot held. */
@NullMarked
package vn.nguon.inspector.chain;

import org.jspecify.annotations.NullMarked;
