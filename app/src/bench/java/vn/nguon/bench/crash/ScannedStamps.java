package vn.nguon.bench.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.bench.act.PatientClient;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampNumber;

/** Somebody who scans stamps all the time, and knows what may not be said of them. */
final class ScannedStamps {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String SOME = """
            select lower(a.numbers) as number, key_version, exists (select from recall where recall.lot_id = a.lot_id) as recalled
            from activation a
            join stamp_order on id = order_id
            order by random()
            limit 40
            """;

    private final PatientClient http = new PatientClient();
    private final URI platform;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private volatile List<Scannable> known = List.of();

    ScannedStamps(int port) {
        this.platform = URI.create("http://localhost:" + port);
    }

    /** @param recalled whether its lot was called back before the stamp was looked up here */
    private record Scannable(String code, boolean recalled) {}

    int answered() {
        return answered.get();
    }

    /** How many were not answered, or with 503. */
    int lost() {
        return lost.get();
    }

    /** How many requests were broken off meanwhile. */
    int brokenOff() {
        return brokenOff.get();
    }

    void countBrokenOff() {
        brokenOff.incrementAndGet();
    }

    /** Picks some of the stamps that are on goods now. */
    void learn(Connection superuser, Keyring keyring) {
        List<Scannable> some = new ArrayList<>();
        try (ResultSet rows = superuser.createStatement().executeQuery(SOME)) {
            while (rows.next()) {
                some.add(new Scannable(
                        keyring.key(rows.getInt("key_version"))
                                .code(new StampNumber(rows.getLong("number")))
                                .toString(),
                        rows.getBoolean("recalled")));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        known = some;
    }

    /** A sentence for each of those that is not answered as it has to be. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        known.forEach(stamp -> {
            String said = verdict(stamp);
            if (!fits(stamp, said)) {
                faults.add("scan of %s says %s%s"
                        .formatted(stamp.code, said, stamp.recalled ? ", but it is recalled" : ""));
            }
        });
        return faults;
    }

    /** Scans one of them; a sentence if the answer is wrong, empty if it is right or none came. */
    String scan(Random random) {
        List<Scannable> some = known;
        if (some.isEmpty()) {
            return "";
        }
        Scannable stamp = some.get(random.nextInt(some.size()));
        String said = verdict(stamp);
        return said.isEmpty() || fits(stamp, said) ? "" : "scan of " + stamp.code + " says " + said + " meanwhile";
    }

    /** It is on goods for good; it may have been recalled since, and many scans of it may look like copies. */
    private static boolean fits(Scannable stamp, String said) {
        return said.equals("recalled") || (!stamp.recalled && (said.equals("genuine") || said.equals("possible-copy")));
    }

    /** Empty if there is none. */
    private String verdict(Scannable stamp) {
        HttpRequest request = HttpRequest.newBuilder(platform.resolve("/S/" + stamp.code))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request);
            if (answer.statusCode() == 200) {
                answered.incrementAndGet();
                return JSON.readTree(answer.body()).path("verdict").asString();
            }
            lost.incrementAndGet();
            return answer.statusCode() == 503 || answer.statusCode() == 429 ? "" : "status " + answer.statusCode();
        } catch (IOException gone) {
            lost.incrementAndGet();
            return "";
        }
    }
}
