/** A picture of what came of what: plain values that are laid out the same way whoever asks, in whatever order. */
@NullMarked
package vn.nguon.inspector.graph;

import org.jspecify.annotations.NullMarked;
