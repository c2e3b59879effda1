package vn.nguon.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nguon.bench.filling.ApiMember;
import vn.nguon.bench.filling.DeskStaff;
import vn.nguon.bench.filling.ManyChains;

/** The pages people work in, on a database the size of a province's; each asked for again and again by one reader. */
final class MeasuringPages {

    private static final int WARM_UP = 800;
    private static final int ROUNDS = 200;
    private static final double MOST_MILLIS = 10;

    private final ManyChains chains;
    private final DatabaseCounts databaseCounts;
    private final DeskStaff deskStaff;
    private final ApiMember owner;

    /** Who asks, by the first part of the path: {@code console}, {@code inspect}, {@code admin}, {@code print}. */
    private Map<String, ApiMember> people = Map.of();

    MeasuringPages(ManyChains chains, DatabaseCounts databaseCounts, DeskStaff deskStaff, ApiMember owner) {
        this.chains = chains;
        this.databaseCounts = databaseCounts;
        this.deskStaff = deskStaff;
        this.owner = owner;
    }

    List<BenchmarkRow> measure() {
        ManyChains.Youngest youngest = chains.fill();
        people = deskStaff.with(owner, youngest.printHouse());
        Map<String, Long> rows = databaseCounts.rows();
        String filled = "%,d lots, %,d events, %,d orders"
                .formatted(rows.get("lot"), rows.get("trace_event"), rows.get("stamp_order"));
        System.err.println("Filled: " + filled);
        List<BenchmarkRow> measured = new ArrayList<>();
        for (int round = 0; round < WARM_UP; round++) {
            paths(youngest).forEach(path -> reader(path).page(path));
        }
        for (String path : paths(youngest)) {
            measured.add(page(path, filled));
        }
        return measured;
    }

    private BenchmarkRow page(String path, String filled) {
        ApiMember reader = reader(path);
        int bytes = reader.page(path).length;
        MeasuredSeries times = new LoadGenerator(reader.platform().getPort(), 1, reader.cookie())
                .each(Collections.nCopies(ROUNDS, path))
                .latencies();
        double p95 = times.millisAt(0.95);
        return new BenchmarkRow(
                "%s, with %s".formatted(path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{lot}"), filled),
                "p95 ≤ 10 ms",
                "median %.1f ms, p95 %.1f ms over HTTP (%d times); %,d bytes"
                        .formatted(times.millisAt(0.5), p95, ROUNDS, bytes),
                p95 <= MOST_MILLIS);
    }

    private ApiMember reader(String path) {
        return Objects.requireNonNull(people.get(path.split("[/?]", 3)[1]));
    }

    private static List<String> paths(ManyChains.Youngest youngest) {
        return List.of(
                "/console",
                "/console/lots",
                "/console/lots?q=atiso+kho",
                "/console/lots/" + youngest.lot(),
                "/console/orders",
                "/console/orders/" + youngest.order(),
                "/console/products",
                "/console/places",
                "/console/scans",
                "/console/record",
                "/console/record/lots/" + youngest.lot(),
                "/console/records",
                "/console/records?q=atiso+kho&stage=PACKING",
                "/console/activate",
                "/console/recalls",
                "/console/orders/" + youngest.order() + "/printing",
                "/inspect",
                "/inspect?q=atiso",
                "/inspect/lots/" + youngest.lot(),
                "/inspect/lots/" + youngest.lot() + "/records",
                "/inspect/stamps/" + youngest.serial(),
                "/inspect/organisations/" + youngest.organisation(),
                "/inspect/ledger?about=organisation:" + youngest.organisation(),
                "/inspect/worklist",
                "/admin",
                "/admin/organisations",
                "/admin/products",
                "/admin/orders",
                "/admin/orders/" + youngest.order(),
                "/admin/recalls",
                "/admin/accounts",
                "/admin/province",
                "/print",
                "/print/orders/" + youngest.order());
    }
}
