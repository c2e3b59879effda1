/** What the cooperative recorded: looked up, kept as a file, and taken back where it is wrong. */
@NullMarked
package vn.nguon.cooperative.diary;

import org.jspecify.annotations.NullMarked;
