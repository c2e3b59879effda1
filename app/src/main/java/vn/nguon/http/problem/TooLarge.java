package vn.nguon.http.problem;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** More was sent than is taken in one request. */
public final class TooLarge extends Refusal {

    /** Says so. */
    public TooLarge() {
        super(RefusalKind.TOO_LARGE, ProblemTexts.TOO_LARGE);
    }
}
