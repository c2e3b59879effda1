package vn.nguon.cooperative.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;
import vn.nguon.recall.Recall;
import vn.nguon.recall.Recalls;
import vn.nguon.recall.register.RecalledGoods;
import vn.nguon.recall.register.RecalledGoodsOfHolders;
import vn.nguon.scan.report.OwnConsumerReports;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;

/** Goods with something left to do: to receive, to pack, to stamp, to answer for, or to bring back. */
@Component
class GoodsWaiting {

    private static final int LONGEST = 90;

    private final OwnLots lots;
    private final Lots all;
    private final Recalls recalls;
    private final RecalledGoodsOfHolders recalledGoods;
    private final Movements movements;
    private final OwnConsumerReports doubts;

    GoodsWaiting(
            OwnLots lots,
            Lots all,
            Recalls recalls,
            RecalledGoodsOfHolders recalledGoods,
            Movements movements,
            OwnConsumerReports doubts) {
        this.lots = lots;
        this.all = all;
        this.recalls = recalls;
        this.recalledGoods = recalledGoods;
        this.movements = movements;
        this.doubts = doubts;
    }

    /** What is open is remembered; only what it is called is read. */
    Mono<WaitingItem> calledBack(OrganisationId own, Language in) {
        return recalls.open()
                .map(open -> open.of(own))
                .filter(open -> !open.isEmpty())
                .flatMap(open -> all.findAll(open.stream()
                                .limit(WaitingItem.LINES)
                                .map(Recall::lot)
                                .toList())
                        .collectList()
                        .flatMap(found -> WaitingItem.of(
                                found,
                                Icon.RECALLED,
                                true,
                                WaitingItem.count(
                                        open.size(),
                                        in,
                                        " lô đang bị thu hồi",
                                        " lot is called back",
                                        " lots are called back"),
                                "/console/recalls?status=OPEN",
                                GoodsWaiting::line)));
    }

    /** Goods that we made or have, called back by others or made from what is called back. */
    Mono<WaitingItem> reachedByRecalls(OrganisationId own, Language in) {
        return Mono.zip(recalledGoods.of(own), recalls.open()).flatMap(known -> {
            List<RecalledGoods> reached = known.getT1().values().stream()
                    .flatMap(List::stream)
                    .filter(goods -> !isOwnRecall(known.getT2().of(goods.lot().id()), own))
                    .toList();
            Map<LotId, RecalledGoods> lots = new LinkedHashMap<>();
            reached.forEach(goods -> lots.putIfAbsent(goods.lot().id(), goods));
            return WaitingItem.of(
                    List.copyOf(lots.values()),
                    Icon.RECALLED,
                    true,
                    WaitingItem.count(
                            lots.size(),
                            in,
                            " lô của ta là hàng bị thu hồi, hoặc làm từ hàng bị thu hồi",
                            " lot of ours is called back, or made from what is",
                            " lots of ours are called back, or made from what is"),
                    "/console/recalls?status=OPEN",
                    goods -> line(goods, in));
        });
    }

    private static boolean isOwnRecall(@Nullable Recall recall, OrganisationId own) {
        return recall != null && recall.organisation().equals(own);
    }

    private static WaitingItem.Line line(RecalledGoods goods, Language in) {
        String left = goods.coming()
                ? in.choose(" · đang về", " · on the way to us")
                : goods.left().nothing()
                        ? ""
                        : in.choose(" · ta còn ", " · we have ") + goods.left().in(in);
        WaitingItem.Line line = line(goods.lot());
        return new WaitingItem.Line(line.text() + left, line.at());
    }

    Mono<WaitingItem> doubted(OrganisationId own, Language in) {
        return doubts.about(own, true, new Cursor(null, WaitingItem.MOST))
                .map(found -> found.items())
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.ALERT,
                        true,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " người mua nghi ngờ hàng của ta",
                                " doubt about our goods",
                                " doubts about our goods"),
                        "/console/scans",
                        doubt -> new WaitingItem.Line(shortened(doubt.text()), "/console/scans#doubts")));
    }

    Mono<WaitingItem> coming(OrganisationId own, Language in) {
        return movements
                .onTheWayTo(own)
                .take(WaitingItem.MOST)
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.TRUCK,
                        false,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " chuyến hàng đang tới, chờ nhận",
                                " delivery to be received",
                                " deliveries to be received"),
                        "/console/record",
                        movement -> new WaitingItem.Line(
                                movement.fromName() + " · " + load(movement, in),
                                "/console/record/movements/" + movement.id().value())));
    }

    Mono<WaitingItem> unstamped(OrganisationId own, Language in) {
        return lots.unstamped(own, WaitingItem.MOST, WaitingItem.LINES)
                .flatMap(found -> WaitingItem.of(
                        found.first(),
                        Icon.PACKAGE,
                        false,
                        WaitingItem.count(
                                found.count(),
                                in,
                                " lô còn gói chưa dán tem",
                                " lot with unstamped packages",
                                " lots with unstamped packages"),
                        "/console/lots?stage=PACKING",
                        GoodsWaiting::line));
    }

    Mono<WaitingItem> unpacked(OrganisationId own, Language in) {
        return lots.unpacked(own, WaitingItem.MOST, WaitingItem.LINES)
                .flatMap(found -> WaitingItem.of(
                        found.first(),
                        Icon.BASKET,
                        false,
                        WaitingItem.count(
                                found.count(), in, " lô chưa đóng gói", " lot not packed yet", " lots not packed yet"),
                        "/console/lots?which=hand",
                        GoodsWaiting::line));
    }

    private static WaitingItem.Line line(Lot lot) {
        return new WaitingItem.Line(
                lot.code() + " · " + lot.name(), "/console/lots/" + lot.id().value());
    }

    private static String load(Movement movement, Language in) {
        Movement.Load first = movement.loads().get(0);
        String more = movement.loads().size() > 1 ? " +" + (movement.loads().size() - 1) : "";
        return first.name() + ", " + first.shipped().in(in) + more;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + "…";
    }
}
