package vn.nguon.inspector.worklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.scan.VerifyingScans;
import vn.nguon.scan.history.Scans;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;

/** What is known now of the scans that a case is about: mostly more than when it came up. */
@Component
class CaseEvidence {

    private static final Cursor ONE = new Cursor(null, 1);

    private final Scans scans;
    private final VerifyingScans verifying;

    CaseEvidence(Scans scans, VerifyingScans verifying) {
        this.scans = scans;
        this.verifying = verifying;
    }

    /** That of a suspicion about one stamp's scans; nothing for anything else. */
    Mono<Optional<ScanEvidence>> of(WorklistCase about, PageUser worker) {
        StampRange stamps = about.stamps();
        if (stamps == null || !about.isAboutScans()) {
            return Mono.just(Optional.empty());
        }
        StampNumber stamp = new StampNumber(stamps.first());
        return Mono.zip(scans.of(stamp, ONE, worker.actor()), verifying.look(stamp, worker.in()))
                .map(known -> Optional.of(new ScanEvidence(
                        known.getT1().history(), known.getT2().verdict().kind().headline())));
    }
}
