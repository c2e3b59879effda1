/** Print runs that survive: a power cut, a jam, a killed process; no serial is printed twice unasked. */
@NullMarked
package vn.nguon.labels.run;

import org.jspecify.annotations.NullMarked;
