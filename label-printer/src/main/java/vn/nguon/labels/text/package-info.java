/** The typeface and the rules by which words are wrapped and shrunk into their field. */
@NullMarked
package vn.nguon.labels.text;

import org.jspecify.annotations.NullMarked;
