package vn.nguon.cooperative.diary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.record.RecordSummary;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.OwnRecords;

/** The cooperative's records, the latest first: the diary that a certificate asks for. */
@RestController
@RequestMapping(DiaryPages.HERE)
class DiaryPages {

    static final String HERE = "/console/records";

    /** The entry of the rail that it belongs to. */
    static final String ENTRY = "/console/record";

    private final OwnRecords records;
    private final PageRenderer pages;

    DiaryPages(OwnRecords records, PageRenderer pages) {
        this.records = records;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, stage, Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        ENTRY,
                        "cooperative/diary/records.jte",
                        Map.of("records", found, "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String stage) {
        return AllPages.through(cursor -> found(worker, q, stage, cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private Mono<Slice<RecordedEvent>> found(PageUser worker, String q, String stage, Cursor cursor) {
        return records.search(OwnOrganisation.of(worker), Stage.named(stage).orElse(null), q, cursor);
    }

    private static ResponseEntity<byte[]> csv(List<RecordedEvent> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .time("Làm lúc", "Done at")
                .time("Ghi lúc", "Recorded at")
                .column("Ghi muộn", "Recorded late")
                .column("Khâu", "Stage")
                .column("Việc", "What")
                .column("Nơi", "Where")
                .column("Mã số vùng trồng", "Planting area code")
                .column("Hàng", "Goods")
                .column("Chi tiết", "Details")
                .column("Khai là sai vì", "Declared wrong because");
        for (RecordedEvent record : found) {
            RecordSummary told = RecordSummary.of(record, null, in);
            file.row(
                    record.time(),
                    record.recordedAt(),
                    record.late() ? in.choose("có", "yes") : null,
                    record.stage().words().in(in),
                    told.name(),
                    record.where() == null ? null : record.where().name(),
                    record.where() == null ? null : record.where().plantingAreaCode(),
                    record.goods().stream()
                            .map(goods -> goods.code() + " " + goods.name()
                                    + (goods.quantity() == null
                                            ? ""
                                            : " " + goods.quantity().in(in)))
                            .collect(Collectors.joining("; ")),
                    told.said(),
                    record.mistake() == null ? null : record.mistake().explanation());
        }
        return file.file(in.choose("nhat-ky.csv", "records.csv"));
    }
}
