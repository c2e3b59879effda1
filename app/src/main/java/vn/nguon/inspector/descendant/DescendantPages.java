package vn.nguon.inspector.descendant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.inspection.reach.FindingReach;
import vn.nguon.inspection.reach.GoodsHolding;
import vn.nguon.inspection.reach.GoodsReach;
import vn.nguon.inspection.reach.ReachedLot;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.text.WithoutAccents;
import vn.nguon.trace.LotId;
import vn.nguon.trace.correction.FreezingDescendants;

/** Everything made of a lot, to be telephoned about, listed, and held at once. */
@RestController
@RequestMapping("/inspect/lots/{id}/descendants")
class DescendantPages {

    static final String HOLD = "hold";
    static final String RELEASE = "release";

    /** A file has all of them; a page so many, and a box to find others in. */
    private static final int SHOWN = 100;

    private final FindingReach reach;
    private final FreezingDescendants freezing;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    DescendantPages(
            FindingReach reach, FreezingDescendants freezing, PageRenderer pages, FormSubmission formSubmission) {
        this.reach = reach;
        this.freezing = freezing;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    /** Why all of it is held, or let go. */
    record Reason(@Nullable String reason) {
        String said() {
            return reason == null ? "" : reason;
        }
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        return page(worker, id, q, ListAddress.of(request), Map.of());
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        return reach.of(worker.actor(), new LotId(id)).map(found -> csv(found, matching(found, q), worker.in()));
    }

    @PostMapping("/freeze")
    Mono<ResponseEntity<byte[]>> freeze(Attempt attempt, @PathVariable UUID id) {
        return act(
                attempt,
                id,
                HOLD,
                why -> freezing.freeze(attempt.actor(), new LotId(id), why)
                        .map(lots -> attempt.in()
                                .choose(
                                        "Đã tạm giữ " + attempt.in().number(lots) + " lô.",
                                        attempt.in().number(lots)
                                                + (lots == 1 ? " lot is held." : " lots are held."))));
    }

    @PostMapping("/release")
    Mono<ResponseEntity<byte[]>> release(Attempt attempt, @PathVariable UUID id) {
        return act(
                attempt,
                id,
                RELEASE,
                why -> freezing.release(attempt.actor(), new LotId(id), why)
                        .map(lots -> attempt.in()
                                .choose(
                                        "Đã thôi giữ " + attempt.in().number(lots) + " lô.",
                                        attempt.in().number(lots)
                                                + (lots == 1 ? " lot is let go." : " lots are let go."))));
    }

    private Mono<ResponseEntity<byte[]>> act(
            Attempt attempt, UUID id, String name, Function<String, Mono<String>> act) {
        Inspectors.admit(attempt.worker());
        String here = "/inspect/lots/" + id + "/descendants";
        return formSubmission.submit(
                attempt,
                Reason.class,
                why -> act.apply(why.said()).map(said -> new ActionResult(here, said)),
                again -> page(attempt.worker(), id, "", new ListAddress(here, Map.of()), Map.of(name, again)));
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, UUID id, String q, ListAddress address, Map<String, FilledForm> sent) {
        return reach.of(worker.actor(), new LotId(id)).map(found -> {
            List<ReachedLot> lots = matching(found, q);
            Map<String, Object> shown = new HashMap<>();
            shown.put("reach", found);
            shown.put("found", lots.size());
            shown.put("lots", lots.size() > SHOWN ? lots.subList(0, SHOWN) : lots);
            shown.put("address", address);
            shown.put("sent", sent);
            return pages.page(worker, "/inspect", "inspector/descendant/descendants.jte", shown);
        });
    }

    /** Those in whose number, name, maker or holders the words are, accents or not. */
    private static List<ReachedLot> matching(GoodsReach reach, String q) {
        String wanted = WithoutAccents.of(q.strip());
        return wanted.isEmpty()
                ? reach.lots()
                : reach.lots().stream()
                        .filter(each -> WithoutAccents.of(words(each)).contains(wanted))
                        .toList();
    }

    private static String words(ReachedLot reached) {
        return reached.lot().code() + " " + reached.lot().name() + " " + reached.maker() + " "
                + reached.holdings().stream().map(GoodsHolding::name).collect(Collectors.joining(" "));
    }

    /** A row a holder of a lot, and one of a lot that nobody has any more. */
    private static ResponseEntity<byte[]> csv(GoodsReach reach, List<ReachedLot> lots, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Số lô", "Lot")
                .column("Tên hàng", "Name")
                .column("Đơn vị làm", "Made by")
                .column("Làm ra", "Made")
                .column("Đang giữ", "Held")
                .column("Đang thu hồi", "Called back")
                .column("Ai có", "Who has it")
                .column("Điện thoại", "Phone")
                .column("Số lượng", "Quantity")
                .column("Trên đường", "On the way")
                .column("Số tem", "Stamps")
                .column("Số sê-ri", "Serials");
        for (ReachedLot each : lots) {
            if (each.holdings().isEmpty()) {
                row(file, each, null, in);
            }
            each.holdings().forEach(holding -> row(file, each, holding, in));
        }
        return file.file(in.choose("lam-tu-", "made-of-") + reach.lot().code() + ".csv");
    }

    private static void row(CsvDownload file, ReachedLot each, @Nullable GoodsHolding holding, Language in) {
        String yes = in.choose("có", "yes");
        file.row(
                each.lot().code(),
                each.lot().name(),
                each.maker(),
                each.lot().quantity().in(in),
                each.lot().frozen() ? yes : null,
                each.recalled() ? yes : null,
                holding == null ? null : holding.name(),
                holding == null ? null : holding.phone(),
                holding == null ? null : holding.quantity().in(in),
                holding != null && holding.onTheWay() ? yes : null,
                each.lot().stampsActivated(),
                each.stamps().stream().map(StampRange::serials).collect(Collectors.joining("; ")));
    }
}
