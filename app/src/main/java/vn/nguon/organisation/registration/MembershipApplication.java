package vn.nguon.organisation.registration;

import vn.nguon.identity.password.Password;
import vn.nguon.organisation.OrganisationDetails;
import vn.nguon.refusal.FieldReader;

/** What somebody sends who wants to join, by a program or on the page: a registration, and the password chosen with it. */
public record MembershipApplication(OrganisationDetails organisation, Manager manager) {

    /** @throws vn.nguon.refusal.Invalid if one of the two is missing */
    public MembershipApplication {
        organisation = FieldReader.present("organisation", organisation);
        manager = FieldReader.present("manager", manager);
    }

    /**
     * What may be remembered of it: all but the password.
     *
     * @throws vn.nguon.refusal.Invalid naming the field that holds what it cannot hold
     */
    public Registration registration() {
        return new Registration(organisation, new Registration.Manager(manager.login(), manager.name()));
    }

    /** Whoever will answer for the organisation. */
    public record Manager(String login, String name, String password) {

        /** @throws vn.nguon.identity.password.PasswordTooWeak for a password that would be guessed */
        public Manager {
            password = new Password(FieldReader.present("password", password)).text();
        }

        /** The password they chose. */
        public Password chosen() {
            return new Password(password);
        }

        @Override
        public String toString() {
            return "Manager[" + login + "]";
        }
    }
}
