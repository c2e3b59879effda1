package vn.nguon.organisation.registration;

import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationDetails;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * An organisation that wants to join, and whoever will answer for it.
 *
 * @param organisation what it says of itself; its logo comes later, when somebody can sign in
 * @param manager      the first account
 */
public record Registration(OrganisationDetails organisation, Manager manager) {

    /**
     * Whoever will answer for the organisation.
     *
     * @param login what they will sign in with
     * @param name  how people call them
     */
    public record Manager(String login, String name) {

        /** @throws Invalid if something is missing; the rest is checked when the account is opened */
        public Manager {
            login = FieldReader.text("manager.login", login, 3, 100);
            name = FieldReader.name("manager.name", name, 1, 200);
        }
    }

    /** @throws Invalid naming the field that holds what it cannot hold */
    public Registration {
        organisation = FieldReader.present("organisation", organisation);
        manager = FieldReader.present("manager", manager);
        if (organisation.kind() == Organisation.Kind.AUTHORITY) {
            throw new Invalid(
                    "organisation.kind",
                    "Cơ quan quản lý do người vận hành hệ thống lập, không tự đăng ký.",
                    "An authority is set up by whoever runs the platform; it cannot register itself.");
        }
        if (organisation.logo() != null) {
            throw new Invalid(
                    "organisation.logo",
                    "Hãy đăng ký trước, rồi đăng nhập và gửi logo lên.",
                    "Register first, then sign in and send in the logo.");
        }
    }
}
