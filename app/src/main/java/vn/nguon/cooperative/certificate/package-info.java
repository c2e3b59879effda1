/** The pages on which a cooperative keeps its certificates. */
@NullMarked
package vn.nguon.cooperative.certificate;

import org.jspecify.annotations.NullMarked;
