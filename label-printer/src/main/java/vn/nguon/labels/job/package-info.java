/** Print jobs from CSV and NDJSON, read label by label, and print data for presses. */
@NullMarked
package vn.nguon.labels.job;

import org.jspecify.annotations.NullMarked;
