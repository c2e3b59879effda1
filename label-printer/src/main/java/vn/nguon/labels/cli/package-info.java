/** The command {@code labels} and its subcommands. */
@NullMarked
package vn.nguon.labels.cli;

import org.jspecify.annotations.NullMarked;
