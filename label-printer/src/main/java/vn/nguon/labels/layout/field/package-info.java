/** What a label is made of: its code, words, logo, each in its box. */
@NullMarked
package vn.nguon.labels.layout.field;

import org.jspecify.annotations.NullMarked;
