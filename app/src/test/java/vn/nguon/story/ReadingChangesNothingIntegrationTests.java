package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;

/**
 * A link on any website is followed by a browser with the session of whoever sits before it, so following one must
 * change nothing. Every route that is read, of pages and of the API, is read by everybody there is, of things that
 * exist; then the database is as it was, but for the counters of scans and of devices last seen.
 */
@PlatformTest
class ReadingChangesNothingIntegrationTests {

    /** Written by whoever looks at a stamp, by every use of a session, of who reads what, and by work in the background. */
    private static final Set<String> COUNTERS = Set.of(
            "scan_tally",
            "scan_other_months",
            "scan_day",
            "scan_network",
            "network_key",
            "security_event",
            "sign_in_session",
            "ledger_chain",
            "ledger_waiting",
            "lot_to_examine",
            "figure",
            "figure_change");

    private static final String SWEEP = "chain_sweep";

    private static final List<String> QUERIES = List.of("", "?format=csv", "?form=CSV", "?form=PDF&to=", "?again=true");

    private final People people;
    private final DatabaseClient database;
    private final RequestMappingHandlerMapping mappings;
    private final Map<String, String> things = new HashMap<>();
    private final List<WebTestClient> readers = new ArrayList<>();

    ReadingChangesNothingIntegrationTests(
            ApplicationContext platform,
            People people,
            DatabaseClient database,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.people = people;
        this.database = database;
        this.mappings = mappings;
        TeaChain chain = Chains.in(platform).aTeaChain();
        Person packer = people.of(chain.packer().organisation(), Role.MEMBER, Role.MANAGER);
        OrganisationId printHouse = people.organisation("PRINT_HOUSE", "Nhà in");
        Person printer = people.printHouse(printHouse);
        Stream.of(packer, printer, people.inspector(), people.authority(), people.administrator())
                .map(Person::http)
                .map(http -> http.mutate()
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                        .build())
                .forEach(readers::add);
        readers.add(people.nobody());
        find(new Rolls(platform), chain, packer, printHouse);
    }

    private void find(Rolls rolls, TeaChain chain, Person packer, OrganisationId printHouse) {
        StampOrder.Issued order = rolls.issued(packer, chain.tea(), 20);
        Api.of(people.authority())
                .post("/api/v1/stamp-orders/" + order.id() + "/print-house", Map.of("printHouseId", printHouse.value()))
                .ok();
        rolls.delivered(order);
        things.put("orders", order.id().toString());
        things.put("stamps", StampSerial.of(order.issue().numbers().first()).toString());
        things.put("S", rolls.code(order, order.issue().numbers().first()).toString());
        things.put("lots", chain.packs().value().toString());
        things.put("products", String.valueOf(chain.tea().value()));
        things.put("places", String.valueOf(chain.packer().place().value()));
        things.put("organisations", String.valueOf(chain.packer().organisation().value()));
        things.put("accounts", String.valueOf(packer.account()));
        things.put(
                "activations",
                rolls.activated(packer, Rolls.part(order, 0, 5), chain.packs())
                        .id()
                        .toString());
        things.put(
                "jobs",
                Api.of(packer)
                        .post("/api/v1/print-jobs", Map.of("orderId", order.id().value()))
                        .created()
                        .text("$.id"));
        things.put("stage-plans", "HERBS");
    }

    @Test
    void everyRouteIsReadByEverybodyAndTheDatabaseIsAsItWas() {
        List<String> routes = read();
        Eventually.is(waiting(), 0L);
        Map<String, String> before = content();
        Set<String> answered = everybodyReads(routes);
        if (!Objects.equals(before.get(SWEEP), content().get(SWEEP))) {
            // The chain was looked through in between, as it is every ten minutes: read once more, and it cannot be
            // again.
            before = content();
            answered = everybodyReads(routes);
        }

        assertThat(content()).isEqualTo(before);
        assertThat(answered).as("routes that somebody could read").hasSizeGreaterThan(routes.size() * 2 / 3);
    }

    /** Those that somebody could read. */
    private Set<String> everybodyReads(List<String> routes) {
        Set<String> answered = new TreeSet<>();
        for (String route : routes) {
            for (WebTestClient reader : readers) {
                for (String query : QUERIES) {
                    if (status(reader, address(route) + query) == 200) {
                        answered.add(route);
                    }
                }
            }
        }
        return answered;
    }

    private List<String> read() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().isEmpty()
                        || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(pattern -> !pattern.contains("*"))
                .sorted()
                .distinct()
                .toList();
    }

    /** With a thing that exists in the place of its name, as far as the segment before it says which. */
    private String address(String route) {
        String[] segments = route.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].contains("{")) {
                segments[i] = thing(segments[i - 1]);
            }
        }
        return String.join("/", segments);
    }

    private String thing(String kind) {
        String known = things.get(kind);
        return known != null
                ? known
                : things.entrySet().stream()
                        .filter(entry -> kind.endsWith("-" + entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("1");
    }

    private int status(WebTestClient reader, String address) {
        return reader.get()
                .uri(URI.create(people.address() + address))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    /** Every table's rows as one number, but for what names look like: that is worked out when it is asked for. */
    private Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        database.sql("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition
                        """)
                .mapValue(String.class)
                .all()
                .filter(table -> !COUNTERS.contains(table))
                .concatMap(table -> database.sql(
                                "select count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(t) - 'skeletons')::text, 0)), 0) from "
                                        + table + " t")
                        .mapValue(String.class)
                        .one()
                        .doOnNext(rows -> content.put(table, rows)))
                .blockLast();
        return content;
    }

    private Mono<Long> waiting() {
        return database.sql("select count(*) from ledger_waiting")
                .mapValue(Long.class)
                .one();
    }
}
