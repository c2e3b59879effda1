/** What people see; nothing depends on it. Here live the parts that all pages share. */
@ApplicationModule(
        allowedDependencies = {
            "files",
            "files :: picture",
            "files :: share",
            "gs1",
            "http",
            "http :: json",
            "http :: problem",
            "identity",
            "identity :: account",
            "identity :: device",
            "identity :: key",
            "identity :: password",
            "identity :: session",
            "metrics",
            "organisation",
            "organisation :: certificate",
            "organisation :: place",
            "organisation :: registration",
            "product",
            "product :: plan",
            "recall",
            "recall :: register",
            "refusal",
            "resolver",
            "scan",
            "scan :: history",
            "scan :: region",
            "scan :: story",
            "scan :: suspicion",
            "scan :: web",
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
            "trace :: event"
        })
@NullMarked
package vn.nguon.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
