/** One box that finds stamps, lots, products, organisations, places and certificates, by whatever is at hand. */
@NullMarked
package vn.nguon.pages.inspect.search;

import org.jspecify.annotations.NullMarked;
