/** What runs did, on disk before it happens. */
@NullMarked
package vn.nguon.labels.run.journal;

import org.jspecify.annotations.NullMarked;
