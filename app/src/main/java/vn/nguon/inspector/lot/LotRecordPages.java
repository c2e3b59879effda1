package vn.nguon.inspector.lot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.inspector.network.FindingNetworks;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.record.RecordSummary;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.LotVisibility;

/** All that was recorded of a lot, of what it came of and of what became of it; the latest first. */
@RestController
@RequestMapping("/inspect/lots/{id}/records")
class LotRecordPages {

    private static final int A_PAGE = 50;

    private final LotVisibility lotVisibility;
    private final FindingNetworks kin;
    private final PageRenderer pages;

    LotRecordPages(LotVisibility lotVisibility, FindingNetworks kin, PageRenderer pages) {
        this.lotVisibility = lotVisibility;
        this.kin = kin;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        Cursor at = Cursor.read(cursor, A_PAGE);
        return found(worker, id).map(kin -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("kin", kin);
            shown.put(
                    "records",
                    NetworkRecords.of(kin).at(stage).saying(q, worker.in()).slice(at));
            shown.put("address", ListAddress.of(request));
            return pages.page(worker, "/inspect", "inspector/lot/records.jte", shown);
        });
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage) {
        Inspectors.admit(worker);
        return found(worker, id)
                .map(kin -> csv(
                        kin,
                        NetworkRecords.of(kin).at(stage).saying(q, worker.in()).all(),
                        worker));
    }

    private Mono<LotNetwork> found(PageUser worker, UUID id) {
        LotId lot = new LotId(id);
        return lotVisibility.lot(worker.actor(), lot).then(kin.of(lot));
    }

    private static ResponseEntity<byte[]> csv(LotNetwork kin, List<RecordedEvent> records, PageUser worker) {
        Language in = worker.in();
        CsvDownload file = new CsvDownload(in)
                .column("Mã ghi chép", "Record")
                .time("Làm lúc", "Done at")
                .time("Ghi lúc", "Recorded at")
                .column("Ghi muộn", "Recorded late")
                .column("Khâu", "Stage")
                .column("Việc", "What")
                .column("Đơn vị", "Who")
                .column("Nơi", "Where")
                .column("Mã số vùng trồng", "Planting area code")
                .column("Hàng", "Goods")
                .column("Chi tiết", "Details")
                .column("Khai là sai vì", "Declared wrong because");
        for (RecordedEvent record : records) {
            RecordSummary told = RecordSummary.of(record, kin.productOf(record), in);
            file.row(
                    record.id().value(),
                    record.time(),
                    record.recordedAt(),
                    record.late() ? in.choose("có", "yes") : null,
                    record.stage().words().in(in),
                    told.name(),
                    record.who().name(),
                    record.where() == null ? null : record.where().name(),
                    record.where() == null ? null : record.where().plantingAreaCode(),
                    goods(record, in),
                    told.said(),
                    record.mistake() == null ? null : record.mistake().explanation());
        }
        return file.file(in.choose("ghi-chep-", "records-") + kin.lot().code() + ".csv");
    }

    private static String goods(RecordedEvent record, Language in) {
        return record.goods().stream()
                .map(goods -> role(goods, in) + goods.code() + measured(goods, in))
                .collect(Collectors.joining("; "));
    }

    private static String role(Goods goods, Language in) {
        return switch (goods.role()) {
            case INPUT -> in.choose("vào: ", "in: ");
            case OUTPUT -> in.choose("ra: ", "out: ");
            default -> "";
        };
    }

    private static String measured(Goods goods, Language in) {
        return goods.quantity() == null ? "" : " " + goods.quantity().in(in);
    }
}
