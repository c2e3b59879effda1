/** A list of households in a file, as a spreadsheet saves it: read, told line by line, and taken in as a whole. */
@NamedInterface("household-file")
@NullMarked
package vn.nguon.organisation.household.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
