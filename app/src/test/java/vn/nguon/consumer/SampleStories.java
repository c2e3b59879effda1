package vn.nguon.consumer;

import static vn.nguon.consumer.SampleChain.event;
import static vn.nguon.consumer.SampleChain.goods;
import static vn.nguon.consumer.SampleChain.moved;
import static vn.nguon.consumer.SampleChain.party;
import static vn.nguon.consumer.SampleChain.place;
import static vn.nguon.consumer.SampleChain.proven;
import static vn.nguon.trace.event.Goods.Role.INPUT;
import static vn.nguon.trace.event.Goods.Role.OBJECT;
import static vn.nguon.trace.event.Goods.Role.OUTPUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.WalkDirection;

/** Stories to show pages with: one as it should be, one as long as they come, one with nearly nothing in it. */
final class SampleStories {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String ADDRESS = "Thôn Khúc Lý, Phong Thu, Phong Điền, Huế";
    private static final Party HERBS = party(1, "HTX Dược liệu Phong Điền", ADDRESS, "9521234000006");
    private static final Party CARRIER = party(2, "HTX Vận tải Hương Trà", "Hương Trà, Huế", null);
    private static final Party LABORATORY = party(3, "Trung tâm Kiểm nghiệm Huế", "Huế", null);
    private static final Party RETAILER = party(4, "Cửa hàng Đặc sản Đông Ba", "Huế", null);

    private static final BizLocation PLOT =
            place(1, "Ruộng atiso Phong Thu", "9521234000017", "VN-TTHOR-0042", 16.6012, 107.3301);
    private static final BizLocation DRYER = place(2, "Xưởng sấy Phong An", "9521234000024", "", 16.5238, 107.4312);
    private static final BizLocation TESTS = place(3, "Phòng kiểm nghiệm Huế", "9521234000031", "", 16.4637, 107.5909);
    private static final BizLocation STORE = place(4, "Kho Tứ Hạ", "9521234000048", "", 16.5289, 107.4701);
    private static final BizLocation SHOP = place(5, "Chợ Đông Ba", "9521234000055", "", 16.4724, 107.5886);

    private SampleStories() {}

    static LotStory artichokeTea() {
        return tea(SampleGoods.tea(Stage.HARVEST), herbs(), teaJourney());
    }

    static LotStory teaOfSuspendedMaker(OrganisationStatus suspended) {
        return tea(SampleGoods.tea(Stage.HARVEST), SampleGoods.maker(HERBS, "0234 3551 234", suspended), teaJourney());
    }

    /** Nothing but what must be there, and the names as long as they come. */
    static LotStory orangesWithLongNames() {
        Party cooperative = party(
                1,
                "Hợp tác xã Sản xuất nông nghiệp và Dịch vụ tổng hợp Cây ăn quả Thượng Lộ – Nam Đông",
                "Thôn Dỗi, xã Thượng Lộ, huyện Nam Đông, thành phố Huế",
                null);
        BizLocation garden = place(
                9, "Vườn cam thôn Dỗi, khoảnh 7, tiểu khu 402, xã Thượng Lộ", "HUE-ND-00000000417", "", null, null);
        LocalizedText name =
                new LocalizedText("Cam Nam Đông loại đặc biệt, trồng theo hướng hữu cơ, thu hái chọn từng quả", "");
        Stage[] required = {Stage.RAW_MATERIAL, Stage.HARVEST, Stage.TRANSPORT};
        Organisation maker = SampleGoods.maker(cooperative, "");
        return story(
                SampleGoods.bare(name, "2.5", "KGM", required),
                SampleGoods.bare(name, "3", "KGM", required),
                maker,
                SampleGoods.lot("CAM-ND-2026-11-LO-DAC-BIET-0007", maker, "412.5 KGM", "2026-11-18T01:00:00Z", null),
                List.of(event(
                        Stage.HARVEST,
                        "harvesting",
                        cooperative,
                        garden,
                        "2026-11-18T00:20:00Z",
                        Map.of(),
                        goods("CAM-07", OUTPUT, "412.5 KGM"))),
                List.of());
    }

    /** A chain of twelve stages, two of them missing, over four organisations. */
    static LotStory teaWithALongJourney() {
        List<RecordedEvent> events = new ArrayList<>(teaJourney());
        events.removeIf(event -> event.stage() == Stage.RAW_MATERIAL);
        for (String when : List.of("05T02", "06T02", "07T02")) {
            events.add(
                    4,
                    event(
                            Stage.PROCESSING,
                            "commissioning",
                            HERBS,
                            DRYER,
                            "2026-11-" + when + ":00:00Z",
                            Map.of("method", "Phối trộn"),
                            goods("ATS-H-2611", INPUT, "420 KGM"),
                            goods("ATS-MIX-12", OUTPUT, "418.25 KGM")));
        }
        Product tea = SampleGoods.tea(Stage.RAW_MATERIAL, Stage.PRELIMINARY_PROCESSING, Stage.PACKING);
        return tea(tea, herbs(), events);
    }

    static LotStory teaWithFortyStages() {
        List<RecordedEvent> once = teaJourney();
        List<RecordedEvent> events = Stream.generate(() -> once)
                .limit(4)
                .flatMap(List::stream)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        events.addAll(once.subList(0, 4));
        return tea(SampleGoods.tea(Stage.HARVEST), herbs(), events);
    }

    /** Every text of a user tries to be markup. */
    static LotStory hostileTexts() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'</style>";
        Party party = party(1, hostile, hostile, null);
        Organisation maker = SampleGoods.maker(party, hostile);
        Product product = SampleGoods.hostile(hostile);
        return story(
                product,
                product,
                maker,
                SampleGoods.lot(hostile, maker, "1 KGM", "2026-11-20T00:00:00Z", null),
                List.of(proven(
                        Stage.HARVEST,
                        "harvesting",
                        party,
                        place(1, hostile, hostile, hostile, 16.5, 107.4),
                        "2026-11-01T00:00:00Z",
                        Map.of("agent", hostile, "method", hostile, "dose", "1", "doseUnit", hostile),
                        List.of("tea"),
                        List.of("paper"),
                        goods(hostile, OUTPUT, "1 KGM"))),
                List.of(SampleGoods.certificate(
                        1, Certificate.Kind.OTHER, null, hostile, hostile, "2026-01-01", null)));
    }

    private static Organisation herbs() {
        return SampleGoods.maker(HERBS, "0234 3551 234");
    }

    private static LotStory tea(Product product, Organisation maker, List<RecordedEvent> events) {
        return story(
                product,
                product,
                maker,
                SampleGoods.lot("ATS-2026-041", maker, "1860 H87", "2026-11-09T01:00:00Z", LocalDate.of(2027, 11, 9)),
                events,
                List.of(
                        SampleGoods.certificate(
                                1,
                                Certificate.Kind.VIETGAP,
                                null,
                                "VG-TT-2025-0381",
                                "Trung tâm Chứng nhận Vùng 2",
                                "2025-04-01",
                                "2028-03-31"),
                        SampleGoods.certificate(
                                2,
                                Certificate.Kind.OCOP,
                                4,
                                "118/QĐ-UBND",
                                "UBND thành phố Huế",
                                "2023-10-15",
                                "2026-10-15")));
    }

    private static LotStory story(
            Product product,
            Product today,
            Organisation maker,
            Lot lot,
            List<RecordedEvent> events,
            List<Certificate> certificates) {
        return new LotStory(
                new Journey(lot.id(), WalkDirection.BACK, List.of(lot), List.of(), events, false),
                product,
                today,
                maker,
                certificates,
                SampleChain.pictures("tea", "field", "basket", "dryer"));
    }

    private static List<RecordedEvent> teaJourney() {
        List<RecordedEvent> journey = new ArrayList<>();
        journey.add(event(
                Stage.RAW_MATERIAL,
                "commissioning",
                HERBS,
                PLOT,
                "2026-05-12T23:30:00Z",
                Map.of("origin", "Giống địa phương"),
                goods("ATS-G-26", OUTPUT, "6.5 KGM")));
        journey.add(event(
                Stage.RAW_MATERIAL,
                "growing",
                HERBS,
                PLOT,
                "2026-07-20T00:10:00Z",
                Map.of(
                        "care", "PLANT_PROTECTION",
                        "agent", "Chế phẩm tỏi ớt gừng trừ rệp",
                        "dose", "12",
                        "doseUnit", "ml/16 L",
                        "waitingDays", "7",
                        "harvestFrom", "2026-07-27"),
                goods("ATS-G-26", OBJECT, "1200 KGM")));
        journey.add(proven(
                Stage.HARVEST,
                "harvesting",
                HERBS,
                PLOT,
                "2026-11-02T23:15:00Z",
                Map.of("method", "Hái đài hoa chín đỏ"),
                List.of("field", "basket"),
                List.of(),
                goods("ATS-H-2611", OUTPUT, "1240.5 KGM")));
        journey.addAll(moved(
                Stage.TRANSPORT,
                CARRIER,
                PLOT,
                DRYER,
                "2026-11-03T03:40:00Z",
                "2026-11-03T05:10:00Z",
                goods("ATS-H-2611", OBJECT, "1238 KGM")));
        journey.add(proven(
                Stage.PROCESSING,
                "commissioning",
                HERBS,
                DRYER,
                "2026-11-06T09:00:00Z",
                Map.of("method", "Sấy lạnh 48 giờ", "loss", "1051.6", "lossUnit", "KGM"),
                List.of("dryer"),
                List.of(),
                goods("ATS-H-2611", INPUT, "1238 KGM"),
                goods("ATS-S-2611", OUTPUT, "186.4 KGM")));
        journey.add(proven(
                Stage.TESTING,
                "inspecting",
                LABORATORY,
                TESTS,
                "2026-11-08T04:30:00Z",
                Map.of("result", "PASSED", "tested", "kim loại nặng, vi sinh, dư lượng", "report", "2611-0873"),
                List.of(),
                List.of("paper"),
                goods("ATS-S-2611", OBJECT, "0.4 KGM")));
        journey.add(event(
                Stage.PACKING,
                "packing",
                HERBS,
                DRYER,
                "2026-11-09T01:00:00Z",
                Map.of("netContent", "100", "netUnit", "GRM"),
                goods("ATS-S-2611", INPUT, "186 KGM"),
                goods("ATS-2026-041", OUTPUT, "1860 H87")));
        journey.addAll(moved(
                Stage.DISTRIBUTION,
                CARRIER,
                DRYER,
                STORE,
                "2026-11-10T07:20:00Z",
                "2026-11-10T10:00:00Z",
                goods("ATS-2026-041", OBJECT, "1860 H87")));
        journey.add(event(
                Stage.RETAIL,
                "retail_selling",
                RETAILER,
                SHOP,
                "2026-11-12T00:30:00Z",
                Map.of(),
                goods("ATS-2026-041", OBJECT, "240 H87")));
        return List.copyOf(journey);
    }
}
