/** The journey as the public page tells it: a stage after the other, and where each was. */
@NullMarked
package vn.nguon.consumer.journey;

import org.jspecify.annotations.NullMarked;
