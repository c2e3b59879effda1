/** Commands that print. */
@NullMarked
package vn.nguon.labels.cli.print;

import org.jspecify.annotations.NullMarked;
