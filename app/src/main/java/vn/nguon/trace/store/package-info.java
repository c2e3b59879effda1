/** The book that events are written in, and what each does to goods: whose they are, and what they came of. */
@NullMarked
package vn.nguon.trace.store;

import org.jspecify.annotations.NullMarked;
