/** One organisation: what it can make, what it made, its stamps, its papers, and what was suspected. */
@NullMarked
package vn.nguon.inspector.organisation;

import org.jspecify.annotations.NullMarked;
