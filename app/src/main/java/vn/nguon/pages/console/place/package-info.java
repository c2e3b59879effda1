/** The pages on which a cooperative puts its plots, workshops and shops on record. */
@NullMarked
package vn.nguon.pages.console.place;

import org.jspecify.annotations.NullMarked;
