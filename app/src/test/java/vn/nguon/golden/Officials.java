package vn.nguon.golden;

import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;

/** Who decides, inspects, looks after accounts and prints; each asks in a session begun at the time on the clock. */
final class Officials {

    private final People people;
    private final Person authority;
    private final Person administrator;
    private final Person inspector;
    private final Person printer;

    Officials(People people, Person printer) {
        this.people = people;
        this.authority = named(people.authority(), "Cán bộ A");
        this.administrator = named(people.administrator(), "Quản trị B");
        this.inspector = named(people.inspector(), "Thanh tra C");
        this.printer = named(printer, "Thợ in D");
    }

    Api authority() {
        return asking(authority);
    }

    Api administrator() {
        return asking(administrator);
    }

    Api inspector() {
        return asking(inspector);
    }

    Api printer() {
        return asking(printer);
    }

    private Api asking(Person person) {
        return new Api(people.signedIn(person.actor())
                .mutate()
                .defaultHeaders(headers -> headers.remove("Accept-Language"))
                .build());
    }

    private static Person named(Person person, String name) {
        Forms.of(person)
                .send("/account?version=1", "name", name, "language", "vi")
                .ledTo("/account");
        return person;
    }
}
