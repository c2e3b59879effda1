package vn.nguon.golden;

import java.util.Collections;
import java.util.List;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;

/** Stamps that may have been copied, since many see them or an inspector finds so. */
final class Copies {

    private static final int DAYS = 3;
    private static final int NETWORKS = 10;

    private final World world;

    Copies(World world) {
        this.world = world;
    }

    /** Ten networks scan the stamp, day after day; on the last day everybody signs in anew. */
    void manySee(int stamp) {
        for (int day = 0; day < DAYS; day++) {
            world.itIs(World.TODAY.plusDays(day), "09:30");
            for (int network = 1; network <= NETWORKS; network++) {
                World.ask(world.phone(network), world.tea.stamp(stamp));
                world.passSecond();
            }
            List<String> counted = Collections.nCopies(day + 1, String.valueOf(NETWORKS));
            Api inspector = world.officials.inspector();
            World.soon().until(() -> networks(inspector, stamp).equals(counted));
            // Suspected is what was counted before.
            World.ask(world.phone(1), world.tea.stamp(stamp));
            World.soon().until(() -> suspected(inspector, stamp));
        }
        world.itIs(World.TODAY.plusDays(DAYS - 1), "10:00");
        world.tea.signIn();
        world.shop.signIn();
        world.suspended.signIn();
    }

    /** Somebody scans it a hundred times and more; an inspector finds that it was copied. */
    void found(int stamp) {
        WebTestClient phone = world.phone(NETWORKS + 1);
        Api inspector = world.officials.inspector();
        World.ask(phone, world.tea.stamp(stamp));
        // Networks are counted a moment later; an alert's evidence keeps what was counted when it was raised.
        World.soon().until(() -> networks(inspector, stamp).equals(List.of("1")));
        for (int scan = 1; scan < 101; scan++) {
            World.ask(phone, world.tea.stamp(stamp));
        }
        World.soon().until(() -> suspected(inspector, stamp));
        inspector
                .post(
                        "/api/v1/alerts/" + open(inspector, stamp).get(0) + "/settle",
                        "{\"outcome\": \"CONFIRMED\", \"finding\": \"Hai gói cùng một tem.\"}")
                .ok();
    }

    private List<String> networks(Api inspector, int stamp) {
        return inspector
                .get("/api/v1/stamps/" + world.tea.serial(stamp) + "/scans")
                .ok()
                .texts("$.days[*].networks");
    }

    private boolean suspected(Api inspector, int stamp) {
        return !open(inspector, stamp).isEmpty();
    }

    private List<String> open(Api inspector, int stamp) {
        return inspector
                .get("/api/v1/alerts?status=OPEN&serial=" + world.tea.serial(stamp))
                .ok()
                .texts("$.items[*].id");
    }
}
