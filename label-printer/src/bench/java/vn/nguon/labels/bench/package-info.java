/** Measures the label printer against its goals and against other programs. */
@NullMarked
package vn.nguon.labels.bench;

import org.jspecify.annotations.NullMarked;
