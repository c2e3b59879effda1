/** The pages on which a cooperative puts its plots, workshops and shops on record. */
@NullMarked
package vn.nguon.cooperative.place;

import org.jspecify.annotations.NullMarked;
