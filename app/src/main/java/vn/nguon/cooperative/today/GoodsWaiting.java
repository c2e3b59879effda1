package vn.nguon.cooperative.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.pages.Icon;
import vn.nguon.recall.Recall;
import vn.nguon.recall.Recalls;
import vn.nguon.recall.register.RecalledGoods;
import vn.nguon.recall.register.RecalledGoodsOfHolders;
import vn.nguon.scan.report.OwnConsumerReports;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.growing.Crop;
import vn.nguon.trace.growing.Crops;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.objection.HeldGoodsOfHolders;

/** Goods with something left to do: to pack, to stamp, to answer for, or to bring back. */
@Component
class GoodsWaiting {

    private static final int LONGEST = 90;
    private static final int CROPS = 6;

    private final OwnLots lots;
    private final Lots all;
    private final Recalls recalls;
    private final RecalledGoodsOfHolders recalledGoods;
    private final HeldGoodsOfHolders heldGoods;
    private final OwnConsumerReports doubts;
    private final Crops crops;
    private final PlaceCache places;
    private final Clock clock;

    GoodsWaiting(
            OwnLots lots,
            Lots all,
            Recalls recalls,
            RecalledGoodsOfHolders recalledGoods,
            HeldGoodsOfHolders heldGoods,
            OwnConsumerReports doubts,
            Crops crops,
            PlaceCache places,
            Clock clock) {
        this.lots = lots;
        this.all = all;
        this.recalls = recalls;
        this.recalledGoods = recalledGoods;
        this.heldGoods = heldGoods;
        this.doubts = doubts;
        this.crops = crops;
        this.places = places;
        this.clock = clock;
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
                    goods -> line(goods.lot(), goods.left(), goods.coming(), in));
        });
    }

    /** Goods that we made or have, held by an inspector or made from what is. */
    Mono<WaitingItem> held(OrganisationId own, Language in) {
        return heldGoods
                .of(own, WaitingItem.MOST)
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.ALERT,
                        true,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " lô của ta đang bị tạm giữ, hoặc làm từ hàng bị giữ",
                                " lot of ours is held, or made from what is",
                                " lots of ours are held, or made from what is"),
                        "/console/recalls#held",
                        goods -> line(goods.lot(), goods.left(), goods.coming(), in)));
    }

    private static boolean isOwnRecall(@Nullable Recall recall, OrganisationId own) {
        return recall != null && recall.organisation().equals(own);
    }

    private static WaitingItem.Line line(Lot lot, Quantity have, boolean coming, Language in) {
        String left = coming
                ? in.choose(" · đang về", " · on the way to us")
                : have.nothing() ? "" : in.choose(" · ta còn ", " · we have ") + have.in(in);
        WaitingItem.Line line = line(lot);
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
                                " phản ánh thanh tra chuyển tới",
                                " complaint passed on by inspectors",
                                " complaints passed on by inspectors"),
                        "/console/scans",
                        doubt -> new WaitingItem.Line(
                                shortened(doubt.message().isEmpty() ? doubt.text() : doubt.message()),
                                "/console/scans#doubts")));
    }

    /** What stands and may be harvested, the oldest first: from here the harvest is one form away. */
    Mono<WaitingItem> standing(OrganisationId own, Language in) {
        LocalDate today = VietnamTime.day(clock.instant());
        return crops.standing(own, new Cursor(null, CROPS))
                .flatMapIterable(Slice::items)
                .filter(crop ->
                        crop.harvestFrom() == null || !crop.harvestFrom().isAfter(today))
                .filterWhen(this::isNoHerd)
                .collectList()
                .flatMap(ripe -> WaitingItem.of(
                        ripe,
                        Icon.SPROUT,
                        false,
                        in.choose("Ghi thu hoạch", "Record a harvest"),
                        "/console/record",
                        crop -> new WaitingItem.Line(
                                line(crop.lot()).text(),
                                "/console/record/lots/" + crop.lot().id().value() + "/harvest")));
    }

    /** Animals are not brought in like a crop: nothing of them waits. */
    private Mono<Boolean> isNoHerd(Crop crop) {
        PlaceId place = crop.lot().placeId();
        return place == null || crop.lot().unit() != Unit.H87
                ? Mono.just(true)
                : places.get(place).map(where -> where.kind() != Place.Kind.FARM);
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
                        lot -> new WaitingItem.Line(
                                lot.code() + " · " + lot.name()
                                        + in.choose(" · dán tem kế tiếp", " · put the next stamps on"),
                                "/console/activate/next?lot=" + lot.id().value())));
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

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 2) + "…";
    }
}
