/** How an event gets into the book: who tells it, with which goods in hand, and what is written. */
@NamedInterface("recording")
@NullMarked
package vn.nguon.trace.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
