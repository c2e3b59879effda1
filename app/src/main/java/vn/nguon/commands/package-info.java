/** What an operator types after {@code ./nguon}: each room brings its own words. */
@NullMarked
package vn.nguon.commands;

import org.jspecify.annotations.NullMarked;
