package vn.nguon.organisation;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** The organisation is in a state that the decision does not fit: it was admitted already, say. */
public final class DecisionOutOfPlace extends Refusal {

    DecisionOutOfPlace(Organisation organisation) {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "«" + organisation.name() + "» "
                                + in(organisation.standing()).vi()
                                + " nên không thể quyết định như vậy. Hãy tải lại để xem tình trạng hiện tại.",
                        "“" + organisation.name() + "” "
                                + in(organisation.standing()).en()
                                + ", so this cannot be decided. Load it again to see how it stands."));
    }

    private static Sentence in(OrganisationStatus standing) {
        if (standing instanceof OrganisationStatus.Admitted) {
            return new Sentence("đã được chấp nhận", "is admitted");
        }
        if (standing instanceof OrganisationStatus.Refused) {
            return new Sentence("đã bị từ chối", "was refused");
        }
        return standing instanceof OrganisationStatus.Suspended
                ? new Sentence("đang bị tạm dừng", "is suspended")
                : new Sentence("đang chờ chấp nhận", "waits to be admitted");
    }
}
