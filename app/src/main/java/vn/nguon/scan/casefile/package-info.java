/** What inspectors add to a case as it comes: notes with papers, what they pass on, what they answer. */
@NamedInterface("case-file")
@NullMarked
package vn.nguon.scan.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
