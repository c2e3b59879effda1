/** All that was made of a lot: who has it, how they are reached, which stamps it bears; one act holds it all. */
@NullMarked
package vn.nguon.inspector.descendant;

import org.jspecify.annotations.NullMarked;
