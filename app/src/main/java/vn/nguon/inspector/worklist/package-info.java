/** What waits for inspectors: suspicions and doubts, taken by one, settled with a finding that may hold stamps or a lot. */
@NullMarked
package vn.nguon.inspector.worklist;

import org.jspecify.annotations.NullMarked;
