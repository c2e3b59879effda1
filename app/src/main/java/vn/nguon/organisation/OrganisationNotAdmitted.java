package vn.nguon.organisation;

import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;

/** What only an admitted organisation may do was asked by one that is not. */
public final class OrganisationNotAdmitted extends Refusal {

    OrganisationNotAdmitted(Organisation organisation) {
        super(Kind.CONFLICT, sentence(organisation));
    }

    private static Sentence sentence(Organisation organisation) {
        Standing standing = organisation.standing();
        String name = organisation.name();
        if (standing instanceof Standing.Refused refused) {
            return new Sentence(
                    name + " chưa được chấp nhận: " + refused.reason() + " Hãy sửa hồ sơ và liên hệ cơ quan quản lý.",
                    name + " was not admitted: " + refused.reason() + " Correct it and write to the authority.");
        }
        if (standing instanceof Standing.Suspended suspended) {
            return new Sentence(
                    name + " đang bị tạm dừng: " + suspended.reason() + " Hãy liên hệ cơ quan quản lý.",
                    name + " is suspended: " + suspended.reason() + " Write to the authority.");
        }
        return new Sentence(
                name + " đang chờ cơ quan quản lý chấp nhận. Chưa thể đặt hay kích hoạt tem.",
                name + " waits for the authority to admit it. It cannot order or activate stamps yet.");
    }
}
