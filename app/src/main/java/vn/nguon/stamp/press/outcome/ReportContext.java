package vn.nguon.stamp.press.outcome;

import java.time.Instant;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.run.PrintRun;

/** Who reports, of which run, when. */
record ReportContext(Actor actor, PrintRun run, PrintJob job, Instant now) {}
