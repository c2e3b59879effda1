/** What consumers tell of a stamp, as they send it. */
@NullMarked
package vn.nguon.scan.web.report;

import org.jspecify.annotations.NullMarked;
