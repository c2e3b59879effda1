/** What people see: the page of a scan, and all that the pages of those who work with the platform share. */
@ApplicationModule(
        allowedDependencies = {
            "files",
            "files :: picture",
            "files :: share",
            "http",
            "http :: client",
            "http :: idempotency",
            "http :: json",
            "http :: problem",
            "identity",
            "identity :: account",
            "identity :: device",
            "identity :: key",
            "identity :: limit",
            "identity :: password",
            "identity :: session",
            "language",
            "metrics",
            "organisation",
            "organisation :: land",
            "organisation :: place",
            "organisation :: registration",
            "product",
            "product :: plan",
            "recall",
            "recall :: register",
            "refusal",
            "scan",
            "scan :: story",
            "stamp",
            "stamp :: code",
            "stamp :: order",
            "stamp :: press-job",
            "stamp :: press-outcome",
            "stamp :: press-run",
            "stamp :: press-tally",
            "stamp :: voiding",
            "text",
            "trace",
            "trace :: event",
            "trace :: objection"
        })
@NullMarked
package vn.nguon.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
