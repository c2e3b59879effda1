package vn.nguon.inspector.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.inspector.stamp.StampWords;
import vn.nguon.language.Language;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.code.StampRange;

/**
 * Something to look into: an alert that a rule raised, or what a consumer doubts.
 *
 * @param at       its page
 * @param stamps   what it is about; null for a code that no stamp of ours bears
 * @param typed    that code, else empty
 * @param text     what the consumer wrote, else empty
 * @param contact  how they can be reached, if they said so
 * @param evidence what the rule saw
 * @param erasedAt when what the consumer wrote was erased, if it was
 */
public record WorklistCase(
        UUID id,
        String at,
        String title,
        Instant since,
        @Nullable StampRange stamps,
        String typed,
        String text,
        String contact,
        @Nullable String photo,
        List<Suspicion.Seen> evidence,
        CaseProgress progress,
        @Nullable Instant erasedAt) {

    static final String ALERTS = "/inspect/worklist/alerts/";
    static final String DOUBTS = "/inspect/worklist/doubts/";

    public WorklistCase {
        evidence = List.copyOf(evidence);
    }

    static WorklistCase of(Alert alert, Language in) {
        return new WorklistCase(
                alert.id(),
                ALERTS + alert.id(),
                StampWords.said(alert.rule(), in),
                alert.raisedAt(),
                new StampRange(alert.number(), alert.number() + alert.stamps() - 1),
                "",
                "",
                "",
                null,
                alert.evidence(),
                alert.progress(),
                null);
    }

    static WorklistCase of(ConsumerReport doubt, Language in) {
        Long stamp = doubt.about().stamp();
        return new WorklistCase(
                doubt.id(),
                DOUBTS + doubt.id(),
                in.choose("Phản ánh ", "Doubt ") + doubt.reference(),
                doubt.saidAt(),
                stamp == null ? null : new StampRange(stamp, stamp),
                doubt.about().typed(),
                doubt.text(),
                doubt.contact(),
                doubt.photo(),
                List.of(),
                doubt.progress(),
                doubt.erasedAt());
    }

    /** Whether it is what a consumer wrote, and no suspicion of a rule's. */
    public boolean isDoubt() {
        return at.startsWith(DOUBTS);
    }

    /** Whether it is a suspicion that scans raised, and none of a press. */
    public boolean isAboutScans() {
        return !isDoubt() && evidence.stream().allMatch(seen -> seen.run() == null);
    }

    /** Nobody has come to a finding yet. */
    public boolean waits() {
        return switch (progress.status()) {
            case OPEN, TAKEN -> true;
            case SETTLED -> false;
        };
    }

    /** Whether that person looks into it. */
    public boolean isTakenBy(String actor) {
        return progress.status() == CaseProgress.Status.TAKEN && progress.by().equals(actor);
    }

    /** Who took or settled it; empty if nobody did. */
    String by() {
        return progress.by();
    }
}
