package vn.nguon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;
import vn.nguon.testing.Api;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** The demonstration, played over HTTP as {@code ./nguon demo} plays it, on a platform of its own. */
@PlatformTest
@Import(MovableClock.class)
class DemonstrationIntegrationTests {

    private final MovableClock clock;
    private final OpeningAccounts accounts;
    private final People people;
    private final DatabaseClient database;

    DemonstrationIntegrationTests(
            MovableClock clock, OpeningAccounts accounts, People people, DatabaseClient database) {
        this.clock = clock;
        this.accounts = accounts;
        this.people = people;
        this.database = database;
    }

    @Test
    void whatItRecordsShowsTheClockOnTheWallInVietnam() {
        clock.stand(Instant.now());
        open("so-khcn", Role.AUTHORITY);
        ScriptNames scriptNames = new ScriptNames(DemoVisitor.at(URI.create(people.address())));
        new SettingTheStage(scriptNames).set();
        PlayingChains chains = new PlayingChains(scriptNames, new PlayingStamps(scriptNames));
        for (JsonNode chain : DemoScript.chains()) {
            assertThat(chains.play(chain)).isPositive();
        }

        assertThat(database.sql("select distinct zone from trace_event")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly("+07:00");
        long grower = (long) scriptNames.id("organisation", "phong-dien");
        List<String> times = Api.of(people.member(new OrganisationId(grower)))
                .get("/api/v1/events")
                .ok()
                .texts("$.items[*].time");
        assertThat(times).isNotEmpty().allMatch(time -> time.endsWith("+07:00"));
    }

    private void open(String login, Role role) {
        accounts.open(
                        Actor.system(),
                        new NewAccount(
                                login, "Sở", new Password(ScriptNames.PASSWORD), null, Set.of(role), Language.VI))
                .block();
    }
}
