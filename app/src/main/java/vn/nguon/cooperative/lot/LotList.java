package vn.nguon.cooperative.lot;

import java.util.List;
import java.util.Map;
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
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.journey.LotVisibility;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.objection.Objections;

/** The list of a cooperative's lots. */
@RestController
@RequestMapping(LotList.HERE)
class LotList {

    static final String HERE = "/console/lots";

    private final OwnLots lots;
    private final Objections objections;
    private final PageRenderer pages;

    LotList(OwnLots lots, Objections objections, PageRenderer pages) {
        this.lots = lots;
        this.objections = objections;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, which, stage, Cursor.read(cursor, null))
                .flatMap(found -> objections
                        .against(found.items().stream()
                                .map(held -> held.lot().id())
                                .toList())
                        .map(against -> pages.page(
                                worker,
                                HERE,
                                "cooperative/lot/lots.jte",
                                Map.of("lots", found, "against", against, "address", ListAddress.of(request)))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String stage) {
        return AllPages.through(cursor -> found(worker, q, which, stage, cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private Mono<Slice<LotVisibility.Held>> found(
            PageUser worker, String q, String which, String stage, Cursor cursor) {
        OwnLots.Which asked = which.equals("hand") ? OwnLots.Which.IN_HAND : OwnLots.Which.MADE;
        return lots.search(OwnOrganisation.of(worker), asked, Stage.named(stage).orElse(null), q, cursor);
    }

    private static ResponseEntity<byte[]> csv(List<LotVisibility.Held> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Số lô", "Lot")
                .column("Tên hàng", "Name")
                .column("Khâu", "Stage")
                .column("Số lượng", "Quantity")
                .column("Còn", "Left")
                .column("Đơn vị", "Unit")
                .column("Tem đã kích hoạt", "Stamps activated")
                .time("Làm ra lúc", "Made at")
                .column("Hạn dùng", "Expires");
        for (LotVisibility.Held held : found) {
            Lot lot = held.lot();
            file.row(
                    lot.code(),
                    lot.name(),
                    lot.stage().words().in(in),
                    lot.quantity().amount(),
                    held.left().amount(),
                    lot.unit().symbol(in),
                    lot.stampsActivated(),
                    lot.madeAt(),
                    lot.expiresOn());
        }
        return file.file(in.choose("lo-hang.csv", "lots.csv"));
    }
}
