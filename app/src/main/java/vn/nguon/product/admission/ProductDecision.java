package vn.nguon.product.admission;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.refusal.FieldReader;

/**
 * What the authority decides about a product.
 *
 * @param reason told to the organisation; not needed to admit
 */
@Schema(name = "ProductDecision")
public record ProductDecision(Verdict verdict, String reason) {

    /** What becomes of it. */
    public enum Verdict {
        /** Stamps may go on it. */
        ADMIT,
        /** They may not, or not any more. */
        REFUSE
    }

    /** @throws vn.nguon.refusal.Invalid for refusing without a reason */
    public ProductDecision {
        verdict = FieldReader.present("verdict", verdict);
        reason = FieldReader.prose("reason", reason, verdict == Verdict.ADMIT ? 0 : 5, 1000);
    }
}
