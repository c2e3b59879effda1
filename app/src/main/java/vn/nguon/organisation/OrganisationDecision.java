package vn.nguon.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.FieldReader;

/**
 * What the authority decides about an organisation.
 *
 * @param reason told to the organisation; needed to admit only where it looks like another
 * @param differsFrom the organisations that it looks like and is not, as whoever admits it has seen
 */
@Schema(name = "OrganisationDecision")
public record OrganisationDecision(Verdict verdict, String reason, List<OrganisationId> differsFrom) {

    /** What becomes of it. */
    public enum Verdict {
        /** May put stamps on goods, for the first time or again. */
        ADMIT,
        /** May not, having asked for it. */
        REFUSE,
        /** May not any more, for now. */
        SUSPEND
    }

    /** @throws vn.nguon.refusal.Invalid for refusing, suspending or admitting a look-alike without a reason */
    public OrganisationDecision {
        verdict = FieldReader.present("verdict", verdict);
        differsFrom = FieldReader.list("differsFrom", differsFrom, 1000);
        boolean plain = verdict == Verdict.ADMIT && differsFrom.isEmpty();
        reason = FieldReader.prose("reason", reason, plain ? 0 : 5, 1000);
    }
}
