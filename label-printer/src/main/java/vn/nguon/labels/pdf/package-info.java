/** Labels as a PDF, written page by page in constant memory. */
@NullMarked
package vn.nguon.labels.pdf;

import org.jspecify.annotations.NullMarked;
