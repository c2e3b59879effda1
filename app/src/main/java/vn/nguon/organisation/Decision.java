package vn.nguon.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.nguon.refusal.Fields;

/**
 * What the authority decides about an organisation.
 *
 * @param reason told to the organisation; not needed to admit
 */
@Schema(name = "OrganisationDecision")
public record Decision(Verdict verdict, String reason) {

    /** What becomes of it. */
    public enum Verdict {
        /** May put stamps on goods, for the first time or again. */
        ADMIT,
        /** May not, having asked for it. */
        REFUSE,
        /** May not any more, for now. */
        SUSPEND
    }

    /** @throws vn.nguon.refusal.Invalid for refusing or suspending without a reason */
    public Decision {
        verdict = Fields.present("verdict", verdict);
        reason = Fields.text("reason", reason, verdict == Verdict.ADMIT ? 0 : 5, 1000);
    }
}
