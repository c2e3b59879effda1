package vn.nguon.organisation;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What only an admitted organisation may do was asked by one that is not, or for one. */
public final class OrganisationNotAdmitted extends Refusal {

    OrganisationNotAdmitted(Organisation organisation, boolean reasonToo) {
        super(
                RefusalKind.CONFLICT,
                sentence(organisation, reasonToo ? organisation.standing().reason() : ""));
    }

    private static LocalizedText sentence(Organisation organisation, String reason) {
        String name = organisation.name();
        String why = reason.isEmpty() ? "." : ": " + reason + (reason.endsWith(".") ? "" : ".");
        return switch (organisation.standing().status()) {
            case REFUSED ->
                new LocalizedText(
                        name + " chưa được chấp nhận" + why + " Hãy sửa hồ sơ và liên hệ cơ quan quản lý.",
                        name + " was not admitted" + why + " Correct its papers and write to the authority.");
            case SUSPENDED ->
                new LocalizedText(
                        name + " đang bị tạm dừng" + why
                                + " Việc này phải chờ đến khi được chấp nhận lại; hãy liên hệ cơ" + " quan quản lý.",
                        name + " is suspended" + why
                                + " This waits until it is admitted again; write to the authority.");
            case SUBMITTED, ADMITTED ->
                new LocalizedText(
                        name
                                + " đang chờ cơ quan quản lý chấp nhận. Đến khi đó chưa đặt, in hay kích hoạt tem, chưa đóng"
                                + " gói và chưa mở thêm tài khoản được.",
                        name
                                + " waits for the authority to admit it. Until then it orders, prints and activates no stamps,"
                                + " packs nothing and opens no further accounts.");
        };
    }
}
