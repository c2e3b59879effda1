/** How bytes reach a printer, and what is said when they do not. */
@NullMarked
package vn.nguon.labels.printer;

import org.jspecify.annotations.NullMarked;
