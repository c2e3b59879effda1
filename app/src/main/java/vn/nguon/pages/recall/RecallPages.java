package vn.nguon.pages.recall;

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
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.recall.Recall;
import vn.nguon.recall.register.NamedRecall;
import vn.nguon.recall.register.ShowingRecalls;
import vn.nguon.trace.objection.HeldGoods;
import vn.nguon.trace.objection.HeldGoodsOfHolders;

/** The list of recalls, as a page and as a file: everybody's for the authority and inspectors, a cooperative's own. */
@RestController
@RequestMapping({"/admin/recalls", "/inspect/recalls", "/console/recalls"})
class RecallPages {

    private static final int HELD = 100;

    private final ShowingRecalls showing;
    private final HeldGoodsOfHolders heldGoods;
    private final PageRenderer pages;

    RecallPages(ShowingRecalls showing, HeldGoodsOfHolders heldGoods, PageRenderer pages) {
        this.showing = showing;
        this.heldGoods = heldGoods;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Recall.@Nullable State status,
            @RequestParam(required = false) @Nullable String cursor) {
        RecallDesk recallDesk = RecallDesk.at(request);
        return found(recallDesk, worker, q, status, Cursor.read(cursor, null))
                .zipWith(held(recallDesk, worker, q, cursor))
                .map(found -> pages.page(
                        worker,
                        recallDesk.entry(),
                        "recall/recalls.jte",
                        Map.of(
                                "recalls", found.getT1(),
                                "held", found.getT2(),
                                "desk", recallDesk,
                                "address", ListAddress.of(request))));
    }

    /** Below the first page of a cooperative's, until somebody looks for something else: what of theirs is held. */
    private Mono<List<HeldGoods>> held(RecallDesk desk, PageUser worker, String q, @Nullable String cursor) {
        OrganisationId own = desk.shows(worker);
        return own == null || cursor != null || !q.isBlank() ? Mono.just(List.of()) : heldGoods.of(own, HELD);
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Recall.@Nullable State status) {
        return AllPages.through(cursor -> found(RecallDesk.at(request), worker, q, status, cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private Mono<Slice<NamedRecall>> found(
            RecallDesk desk, PageUser worker, String q, Recall.@Nullable State status, Cursor cursor) {
        return showing.list(desk.shows(worker), status, q, cursor, worker.actor());
    }

    private static ResponseEntity<byte[]> csv(List<NamedRecall> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Số lô", "Lot")
                .column("Tên hàng", "Name")
                .column("Đơn vị", "Organisation")
                .column("Thông báo tiếng Việt", "Notice in Vietnamese")
                .column("Thông báo tiếng Anh", "Notice in English")
                .column("Liên hệ", "Contact")
                .time("Mở lúc", "Opened at")
                .column("Bên mở", "Opened by")
                .time("Kết thúc lúc", "Ended at")
                .column("Lý do kết thúc", "Why it ended");
        for (NamedRecall each : found) {
            Recall recall = each.recall();
            Recall.Closing closing = recall.closing();
            file.row(
                    each.code(),
                    each.name(),
                    each.organisation(),
                    recall.notice().text().vi(),
                    recall.notice().text().en(),
                    recall.notice().contact(),
                    recall.openedAt(),
                    recall.byAuthority() ? in.choose("Cơ quan quản lý", "The authority") : each.organisation(),
                    closing == null ? null : closing.at(),
                    closing == null ? null : closing.reason());
        }
        return file.file(in.choose("thu-hoi.csv", "recalls.csv"));
    }
}
