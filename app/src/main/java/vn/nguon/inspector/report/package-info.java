/** The report of a check as PDF: what was looked at, when, by whom, what the record said, where in the ledger. */
@NullMarked
package vn.nguon.inspector.report;

import org.jspecify.annotations.NullMarked;
