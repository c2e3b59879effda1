/** The story of each actor from end to end, and what every address must refuse, whichever it is. */
@NullMarked
package vn.nguon.story;

import org.jspecify.annotations.NullMarked;
