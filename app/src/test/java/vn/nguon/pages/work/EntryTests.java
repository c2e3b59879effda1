package vn.nguon.pages.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;

class EntryTests {

    @Test
    void aCooperativeBeginsWithItsDayAndPrintsForNobody() {
        assertThat(Entry.home(with(Role.MEMBER))).isEqualTo("/console");
        assertThat(Entry.of(with(Role.MEMBER)))
                .contains(Entry.RECORD, Entry.ORGANISATION)
                .doesNotContain(Entry.PEOPLE, Entry.PRINTING);
    }

    @Test
    void aPrintHousePrintsAndDoesNothingElseWhoeverManagesIt() {
        Actor manager = with(Role.PRINT_HOUSE, Role.MEMBER, Role.MANAGER);

        assertThat(Entry.of(manager)).containsExactly(Entry.PRINTING, Entry.RUNS, Entry.ORGANISATION, Entry.PEOPLE);
        assertThat(Entry.home(manager)).isEqualTo("/print");
        assertThat(Entry.of(with(Role.PRINT_HOUSE))).containsExactly(Entry.PRINTING, Entry.RUNS);
    }

    @Test
    void theAuthorityBeginsWithWhatWaitsAndLooksUpAsInspectorsDo() {
        assertThat(Entry.home(with(Role.AUTHORITY))).isEqualTo("/admin");
        assertThat(Entry.of(with(Role.AUTHORITY))).contains(Entry.LOOK_UP).doesNotContain(Entry.WORKLIST);
        assertThat(Entry.home(with(Role.INSPECTOR))).isEqualTo("/inspect");
        assertThat(Entry.home(with(Role.ADMINISTRATOR))).isEqualTo("/admin/accounts");
    }

    private static Actor with(Role... roles) {
        return new Actor("account:1", 1, new OrganisationId(7), Set.of(roles), Set.of(Scope.values()));
    }
}
