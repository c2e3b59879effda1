/** One box that finds stamps, lots, products, organisations, places and certificates, by whatever is at hand. */
@NullMarked
package vn.nguon.inspector.search;

import org.jspecify.annotations.NullMarked;
