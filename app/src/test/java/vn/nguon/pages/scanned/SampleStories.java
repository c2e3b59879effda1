package vn.nguon.pages.scanned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.story.Certificate;
import vn.nguon.pages.story.Document;
import vn.nguon.pages.story.Fact;
import vn.nguon.pages.story.Goods;
import vn.nguon.pages.story.Lot;
import vn.nguon.pages.story.Maker;
import vn.nguon.pages.story.Picture;
import vn.nguon.pages.story.Place;
import vn.nguon.pages.story.Stage;
import vn.nguon.pages.story.StageKind;
import vn.nguon.pages.story.Story;
import vn.nguon.pages.story.TradeCode;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;

/** Stories to show pages with: one as it should be, one as long as they come, one with nearly nothing in it. */
final class SampleStories {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String HERBS = "HTX Dược liệu Phong Điền";
    private static final String CARRIER = "HTX Vận tải Hương Trà";

    private static final Place PLOT = new Place(
            Bilingual.same("Ruộng atiso Phong Thu"),
            new Bilingual("Phong Thu, Phong Điền, Huế", "Phong Thu, Phong Điền, Huế"),
            TradeCode.gln("9521234000017"),
            "VN-TTHOR-0042",
            new Place.Point(16.6012, 107.3301));
    private static final Place DRYER = place("Xưởng sấy Phong An", "9521234000024", 16.5238, 107.4312);
    private static final Place LABORATORY = place("Phòng kiểm nghiệm Huế", "9521234000031", 16.4637, 107.5909);
    private static final Place WAREHOUSE = place("Kho Tứ Hạ", "9521234000048", 16.5289, 107.4701);
    private static final Place SHOP = place("Chợ Đông Ba", "9521234000055", 16.4724, 107.5886);

    private SampleStories() {}

    static Story artichokeTea() {
        return new Story(
                new Goods(
                        new Bilingual("Trà atiso đỏ", "Roselle tea"),
                        "Hibiscus sabdariffa",
                        new Bilingual(
                                "Đài hoa sấy ở nhiệt độ thấp, không thêm đường, không phẩm màu.",
                                "Calyces dried at low temperature; no sugar, no colouring."),
                        List.of(photo("tea", 960, 720, "Hộp trà atiso đỏ và đài hoa khô", "A box of roselle tea")),
                        "Phong Điền Xanh",
                        "Hộp giấy 20 túi lọc",
                        TradeCode.gtin("09521234500015"),
                        Quantity.of("100", "GRM"),
                        Quantity.of("12", "MON"),
                        new Bilingual("Phong Điền, Huế, Việt Nam", "Phong Điền, Huế, Vietnam"),
                        List.of("TCVN 7975:2008 Chè thảo mộc túi lọc", "TCCS 01:2026/HTXPĐ"),
                        List.of(
                                new Bilingual(
                                        "Người huyết áp thấp và phụ nữ mang thai nên hỏi thầy thuốc trước khi dùng.",
                                        "People with low blood pressure and pregnant women should ask a doctor first."),
                                new Bilingual("Bảo quản nơi khô, tránh nắng.", "Keep dry and out of the sun."))),
                herbs(),
                new Lot(
                        "ATS-2026-041",
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2027, 11, 9),
                        Quantity.of("1860", "XPK"),
                        false),
                artichokeJourney(),
                List.of(
                        new Certificate(
                                Bilingual.same("VietGAP"),
                                "VG-TT-2025-0381",
                                "Trung tâm Chứng nhận Vùng 2",
                                LocalDate.of(2025, 4, 1),
                                LocalDate.of(2028, 3, 31),
                                "/f/vietgap.pdf",
                                null,
                                LocalDate.of(2026, 11, 9)),
                        new Certificate(
                                new Bilingual("OCOP 4 sao", "OCOP, 4 stars"),
                                "118/QĐ-UBND",
                                "UBND thành phố Huế",
                                LocalDate.of(2023, 10, 15),
                                LocalDate.of(2026, 10, 15),
                                null,
                                null,
                                LocalDate.of(2026, 11, 9))));
    }

    /** Nothing but what must be there, and the names as long as they come. */
    static Story orangesWithLongNames() {
        String cooperative = "Hợp tác xã Sản xuất nông nghiệp và Dịch vụ tổng hợp Cây ăn quả Thượng Lộ – Nam Đông";
        Place garden = new Place(
                Bilingual.vietnamese("Vườn cam thôn Dỗi, khoảnh 7, tiểu khu 402, xã Thượng Lộ"),
                null,
                TradeCode.own("HUE-ND-00000000417"),
                null,
                null);
        return new Story(
                new Goods(
                        Bilingual.vietnamese(
                                "Cam Nam Đông loại đặc biệt, trồng theo hướng hữu cơ, thu hái chọn từng quả"),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        TradeCode.own("HUE-CAM-ND-2026-DB"),
                        Quantity.of("2.5", "KGM"),
                        null,
                        null,
                        List.of(),
                        List.of()),
                new Maker(
                        cooperative,
                        new Bilingual("Hợp tác xã", "Cooperative"),
                        Bilingual.same("Thôn Dỗi, xã Thượng Lộ, huyện Nam Đông, thành phố Huế"),
                        null,
                        null,
                        null),
                new Lot("CAM-ND-2026-11-LO-DAC-BIET-0007", LocalDate.of(2026, 11, 18), null, null, true),
                List.of(
                        new Stage.Missing(StageKind.RAW_MATERIAL),
                        stage(
                                StageKind.HARVEST,
                                null,
                                garden,
                                null,
                                "2026-11-18T00:20:00Z",
                                cooperative,
                                "CAM-07",
                                null,
                                "412.5 KGM"),
                        new Stage.Missing(StageKind.TRANSPORT)),
                List.of());
    }

    /** A chain of thirteen stages, two of them missing, over three organisations. */
    static Story teaWithALongJourney() {
        Story tea = artichokeTea();
        List<Stage> journey = new ArrayList<>(tea.journey());
        journey.add(0, new Stage.Missing(StageKind.RAW_MATERIAL));
        journey.add(4, new Stage.Missing(StageKind.PRELIMINARY_PROCESSING));
        journey.add(
                5,
                stage(
                        StageKind.PROCESSING,
                        new Bilingual("Phối trộn", "Blending"),
                        DRYER,
                        null,
                        "2026-11-05T02:00:00Z",
                        HERBS,
                        "ATS-MIX-12",
                        "420 KGM",
                        "418.25 KGM"));
        return new Story(tea.goods(), tea.maker(), tea.lot(), journey, tea.certificates());
    }

    static Story teaWithFortyStages() {
        Story tea = artichokeTea();
        List<Stage> journey = new ArrayList<>();
        while (journey.size() < 40) {
            journey.addAll(tea.journey());
        }
        return new Story(tea.goods(), tea.maker(), tea.lot(), journey.subList(0, 40), tea.certificates());
    }

    /** Every text of a user tries to be markup. */
    static Story hostileTexts() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'</style>";
        Bilingual said = Bilingual.vietnamese(hostile);
        TradeCode code = TradeCode.own(hostile);
        Place place = new Place(said, said, code, hostile, new Place.Point(16.5, 107.4));
        Picture picture = new Picture("/f/tea.jpg", 4, 3, said, null, null);
        return new Story(
                new Goods(
                        said,
                        hostile,
                        said,
                        List.of(picture),
                        hostile,
                        hostile,
                        code,
                        Quantity.of("1", hostile),
                        null,
                        said,
                        List.of(hostile),
                        List.of(said)),
                new Maker(hostile, said, said, code, hostile, null),
                new Lot(hostile, TODAY, null, null, false),
                List.of(new Stage.Recorded(
                        StageKind.HARVEST,
                        said,
                        List.of(new Fact(said, said)),
                        place,
                        place,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        hostile,
                        hostile,
                        null,
                        null,
                        List.of(picture),
                        List.of(new Document(said, "/f/x.pdf")),
                        said)),
                List.of(new Certificate(said, hostile, hostile, null, null, null, null, null)));
    }

    private static List<Stage> artichokeJourney() {
        return List.of(
                stage(
                        StageKind.RAW_MATERIAL,
                        new Bilingual("Xuống giống", "Sowing"),
                        PLOT,
                        null,
                        "2026-05-12T23:30:00Z",
                        HERBS,
                        "ATS-G-26",
                        null,
                        "6.5 KGM"),
                new Stage.Recorded(
                        StageKind.GROWING,
                        new Bilingual("Bảo vệ thực vật", "Plant protection"),
                        List.of(
                                new Fact(
                                        new Bilingual("Thuốc", "Product"),
                                        Bilingual.vietnamese("Chế phẩm tỏi ớt gừng trừ rệp")),
                                new Fact(new Bilingual("Liều lượng", "Dose"), Bilingual.same("12\u00a0lít")),
                                new Fact(
                                        new Bilingual("Cách ly", "Waiting period"),
                                        new Bilingual(
                                                "7\u00a0ngày, thu hoạch từ 27/07/2026",
                                                "7\u00a0days, harvest from 27 Jul 2026"))),
                        PLOT,
                        null,
                        Instant.parse("2026-07-20T00:10:00Z"),
                        HERBS,
                        "ATS-G-26",
                        Quantity.of("1200", "KGM"),
                        null,
                        List.of(),
                        List.of(),
                        Bilingual.vietnamese("Không dùng thuốc bảo vệ thực vật.")),
                new Stage.Recorded(
                        StageKind.HARVEST,
                        new Bilingual("Hái đài hoa chín đỏ", "Picking ripe calyces"),
                        List.of(),
                        PLOT,
                        null,
                        Instant.parse("2026-11-02T23:15:00Z"),
                        HERBS,
                        "ATS-H-2611",
                        null,
                        Quantity.of("1240.5", "KGM"),
                        List.of(
                                thumb("field", "Ruộng atiso ngày thu hoạch", "The field on harvest day"),
                                thumb("basket", "Đài hoa vừa hái", "Calyces just picked")),
                        List.of(),
                        null),
                stage(
                        StageKind.TRANSPORT,
                        null,
                        PLOT,
                        DRYER,
                        "2026-11-03T03:40:00Z",
                        CARRIER,
                        "ATS-H-2611",
                        null,
                        "1238 KGM"),
                new Stage.Recorded(
                        StageKind.PROCESSING,
                        new Bilingual("Sấy lạnh 48 giờ", "Cold drying for 48 hours"),
                        List.of(new Fact(new Bilingual("Hao hụt", "Loss"), Bilingual.same("1.051,6\u00a0kg"))),
                        DRYER,
                        null,
                        Instant.parse("2026-11-06T09:00:00Z"),
                        HERBS,
                        "ATS-S-2611",
                        Quantity.of("1238", "KGM"),
                        Quantity.of("186.4", "KGM"),
                        List.of(thumb("dryer", "Khay sấy", "Drying trays")),
                        List.of(),
                        null),
                new Stage.Recorded(
                        StageKind.TESTING,
                        new Bilingual(
                                "Đạt: kim loại nặng, vi sinh, dư lượng", "Passed: heavy metals, microbes, residues"),
                        List.of(),
                        LABORATORY,
                        null,
                        Instant.parse("2026-11-08T04:30:00Z"),
                        "Trung tâm Kiểm nghiệm Huế",
                        "ATS-S-2611",
                        null,
                        Quantity.of("0.4", "KGM"),
                        List.of(),
                        List.of(new Document(
                                new Bilingual("Phiếu kết quả số 2611-0873", "Test report 2611-0873"), "/f/test.pdf")),
                        null),
                stage(
                        StageKind.PACKING,
                        new Bilingual("Đóng hộp 100 g, dán tem", "Boxed at 100 g, stamped"),
                        DRYER,
                        null,
                        "2026-11-09T01:00:00Z",
                        HERBS,
                        "ATS-2026-041",
                        "186 KGM",
                        "1860 XPK"),
                stage(
                        StageKind.DISTRIBUTION,
                        null,
                        DRYER,
                        WAREHOUSE,
                        "2026-11-10T07:20:00Z",
                        CARRIER,
                        "ATS-2026-041",
                        null,
                        "1860 XPK"),
                stage(
                        StageKind.RETAIL,
                        null,
                        SHOP,
                        null,
                        "2026-11-12T00:30:00Z",
                        "Cửa hàng Đặc sản Đông Ba",
                        "ATS-2026-041",
                        null,
                        "240 XPK"));
    }

    private static Maker herbs() {
        return new Maker(
                HERBS,
                new Bilingual("Hợp tác xã", "Cooperative"),
                Bilingual.same("Thôn Khúc Lý, Phong Thu, Phong Điền, Huế"),
                TradeCode.gln("9521234000000"),
                "0234 3551 234",
                null);
    }

    private static Place place(String name, String gln, double latitude, double longitude) {
        return new Place(Bilingual.same(name), null, TradeCode.gln(gln), null, new Place.Point(latitude, longitude));
    }

    private static Stage stage(
            StageKind kind,
            @Nullable Bilingual title,
            Place at,
            @Nullable Place to,
            String when,
            String by,
            String item,
            @Nullable String taken,
            @Nullable String made) {
        return new Stage.Recorded(
                kind,
                title,
                List.of(),
                at,
                to,
                Instant.parse(when),
                by,
                item,
                quantity(taken),
                quantity(made),
                List.of(),
                List.of(),
                null);
    }

    private static @Nullable Quantity quantity(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int space = text.indexOf(' ');
        return Quantity.of(text.substring(0, space), text.substring(space + 1));
    }

    private static Picture photo(String name, int width, int height, String vi, String en) {
        return new Picture("/f/" + name + ".jpg", width, height, new Bilingual(vi, en), null, null);
    }

    private static Picture thumb(String name, String vi, String en) {
        return new Picture("/f/" + name + ".jpg", 176, 176, new Bilingual(vi, en), null, "/f/" + name + "-full.jpg");
    }
}
