/** From a print job to labels that phones can read; knows nothing of the platform. */
@NullMarked
package vn.nguon.labels;

import org.jspecify.annotations.NullMarked;
