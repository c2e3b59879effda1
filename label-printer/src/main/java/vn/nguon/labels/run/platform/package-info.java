/** The platform's print jobs and print runs, over HTTP. */
@NullMarked
package vn.nguon.labels.run.platform;

import org.jspecify.annotations.NullMarked;
