/** What several commands understand, and how they speak. */
@NullMarked
package vn.nguon.labels.cli.option;

import org.jspecify.annotations.NullMarked;
