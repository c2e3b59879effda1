/** Commands that make files, and look at layouts and labels. */
@NullMarked
package vn.nguon.labels.cli.make;

import org.jspecify.annotations.NullMarked;
