package vn.nguon.product;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.refusal.Fields;

/**
 * What the authority decides about a product.
 *
 * @param reason told to the organisation; not needed to admit
 */
@Schema(name = "ProductDecision")
public record Decision(Verdict verdict, String reason) {

    /** What becomes of it. */
    public enum Verdict {
        /** Stamps may go on it. */
        ADMIT,
        /** They may not, or not any more. */
        REFUSE
    }

    /** @throws vn.nguon.refusal.Invalid for refusing without a reason */
    public Decision {
        verdict = Fields.present("verdict", verdict);
        reason = Fields.prose("reason", reason, verdict == Verdict.ADMIT ? 0 : 5, 1000);
    }
}
