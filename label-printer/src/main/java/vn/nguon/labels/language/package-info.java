/** The languages of label printers: ZPL II, TSPL, ESC/POS. */
@NullMarked
package vn.nguon.labels.language;

import org.jspecify.annotations.NullMarked;
