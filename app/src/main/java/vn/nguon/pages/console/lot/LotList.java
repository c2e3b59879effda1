package vn.nguon.pages.console.lot;

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
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.journey.Sight;

/** The list of a cooperative's lots. */
@RestController
@RequestMapping(LotList.HERE)
class LotList {

    static final String HERE = "/console/lots";

    private final OwnLots lots;
    private final WorkPages pages;

    LotList(OwnLots lots, WorkPages pages) {
        this.lots = lots;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, which, stage, Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker, HERE, "console/lot/lots.jte", Map.of("lots", found, "address", Address.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "") String stage) {
        return Leafing.through(cursor -> found(worker, q, which, stage, cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private Mono<Slice<Sight.Held>> found(Worker worker, String q, String which, String stage, Cursor cursor) {
        OwnLots.Which asked = which.equals("hand") ? OwnLots.Which.IN_HAND : OwnLots.Which.MADE;
        return lots.search(Ours.of(worker), asked, Stage.named(stage).orElse(null), q, cursor);
    }

    private static ResponseEntity<byte[]> csv(List<Sight.Held> found, Voice in) {
        Csv file = new Csv(in)
                .column("Số lô", "Lot")
                .column("Tên hàng", "Name")
                .column("Khâu", "Stage")
                .column("Số lượng", "Quantity")
                .column("Còn", "Left")
                .column("Đơn vị", "Unit")
                .column("Tem đã kích hoạt", "Stamps activated")
                .time("Làm ra lúc", "Made at")
                .column("Hạn dùng", "Expires");
        for (Sight.Held held : found) {
            Lot lot = held.lot();
            file.row(
                    lot.code(),
                    lot.name(),
                    lot.stage().words().in(in.language()),
                    lot.quantity().amount(),
                    held.left().amount(),
                    lot.unit().symbol(in.language()),
                    lot.stampsActivated(),
                    lot.madeAt(),
                    lot.expiresOn());
        }
        return file.file(in.choose("lo-hang.csv", "lots.csv"));
    }
}
