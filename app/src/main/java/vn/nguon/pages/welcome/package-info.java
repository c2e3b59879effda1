/** The page for who comes without a stamp: what this is, and a field to type a code into. */
@NullMarked
package vn.nguon.pages.welcome;

import org.jspecify.annotations.NullMarked;
