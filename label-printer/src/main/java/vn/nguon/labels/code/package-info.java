/** The QR code of a stamp: its modules, its mask, and how many printer dots a module gets. */
@NullMarked
package vn.nguon.labels.code;

import org.jspecify.annotations.NullMarked;
