/** The pages on which a cooperative keeps its certificates. */
@NullMarked
package vn.nguon.pages.console.certificate;

import org.jspecify.annotations.NullMarked;
