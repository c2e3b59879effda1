/** The page on which a cooperative sees from where its stamps are scanned, and what buyers doubt. */
@NullMarked
package vn.nguon.cooperative.scan;

import org.jspecify.annotations.NullMarked;
