package vn.nguon.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;

class MenuItemTests {

    @Test
    void aCooperativeBeginsWithItsDayAndPrintsForNobody() {
        assertThat(MenuItem.home(with(Role.MEMBER))).isEqualTo("/console");
        assertThat(MenuItem.of(with(Role.MEMBER)))
                .contains(MenuItem.RECORD, MenuItem.ORGANISATION)
                .doesNotContain(MenuItem.PEOPLE, MenuItem.PRINTING);
    }

    @Test
    void aPrintHousePrintsAndDoesNothingElseWhoeverManagesIt() {
        Actor manager = with(Role.PRINT_HOUSE, Role.MEMBER, Role.MANAGER);

        assertThat(MenuItem.of(manager))
                .containsExactly(MenuItem.PRINTING, MenuItem.RUNS, MenuItem.ORGANISATION, MenuItem.PEOPLE);
        assertThat(MenuItem.home(manager)).isEqualTo("/print");
        assertThat(MenuItem.of(with(Role.PRINT_HOUSE))).containsExactly(MenuItem.PRINTING, MenuItem.RUNS);
    }

    @Test
    void theAuthorityBeginsWithWhatWaitsAndLooksUpAsInspectorsDo() {
        assertThat(MenuItem.home(with(Role.AUTHORITY))).isEqualTo("/admin");
        assertThat(MenuItem.of(with(Role.AUTHORITY))).contains(MenuItem.LOOK_UP).doesNotContain(MenuItem.WORKLIST);
        assertThat(MenuItem.home(with(Role.INSPECTOR))).isEqualTo("/inspect");
        assertThat(MenuItem.home(with(Role.ADMINISTRATOR))).isEqualTo("/admin/accounts");
    }

    private static Actor with(Role... roles) {
        return new Actor("account:1", 1, new OrganisationId(7), Set.of(roles), Set.of(Scope.values()));
    }
}
