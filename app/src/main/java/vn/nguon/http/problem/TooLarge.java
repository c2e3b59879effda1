package vn.nguon.http.problem;

import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;

/** More was sent than is taken in one request. */
public final class TooLarge extends Refusal {

    /** Says so. */
    public TooLarge() {
        super(Kind.TOO_LARGE, Words.TOO_LARGE);
    }
}
