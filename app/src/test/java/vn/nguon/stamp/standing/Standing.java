package vn.nguon.stamp.standing;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How somebody or something stands that may not put stamps on goods, how it comes to that, and what is said of it. */
@SuppressWarnings("ImmutableEnumChecker") // A function, and sets that nobody changes.
enum Standing {
    ORGANISATION_WAITING(
            life -> life.become("organisation", life.cooperative.value(), "SUBMITTED"),
            Set.of("HTX Phong Điền đang chờ cơ quan quản lý chấp nhận. Đến khi đó chưa đặt, in hay kích hoạt tem, chưa"
                    + " đóng gói và chưa mở thêm tài khoản được."),
            Set.of("HTX Phong Điền waits for the authority to admit it. Until then it orders, prints and activates no"
                    + " stamps, packs nothing and opens no further accounts.")),
    ORGANISATION_REFUSED(
            life -> life.become("organisation", life.cooperative.value(), "REFUSED"),
            Set.of(
                    "HTX Phong Điền chưa được chấp nhận: Thiếu giấy tờ. Hãy sửa hồ sơ và liên hệ cơ quan quản lý.",
                    "HTX Phong Điền chưa được chấp nhận. Hãy sửa hồ sơ và liên hệ cơ quan quản lý."),
            Set.of(
                    "HTX Phong Điền was not admitted: Thiếu giấy tờ. Correct its papers and write to the authority.",
                    "HTX Phong Điền was not admitted. Correct its papers and write to the authority.")),
    ORGANISATION_SUSPENDED(
            life -> life.decideOnOrganisation(life.cooperative, "SUSPEND").ok(),
            Set.of(
                    "HTX Phong Điền đang bị tạm dừng: gian lận tem. Việc này phải chờ đến khi được chấp nhận lại; hãy"
                            + " liên hệ cơ quan quản lý.",
                    "HTX Phong Điền đang bị tạm dừng. Việc này phải chờ đến khi được chấp nhận lại; hãy liên hệ cơ quan"
                            + " quản lý."),
            Set.of(
                    "HTX Phong Điền is suspended: gian lận tem. This waits until it is admitted again; write to the"
                            + " authority.",
                    "HTX Phong Điền is suspended. This waits until it is admitted again; write to the authority.")),
    PRODUCT_CHANGED_AND_WAITING(
            life -> life.manager
                    .put("/api/v1/products/" + life.product + "?version=2", """
                        {"name": {"vi": "Trà atiso tím"}, "netContent": {"amount": 100, "unit": "GRM"},
                         "plan": "HERBS"}
                        """)
                    .ok(),
            Set.of("«Trà atiso tím» đang chờ cơ quan quản lý chấp nhận nên chưa in, chưa dán tem được."),
            Set.of("“Trà atiso tím” waits for the authority to admit it, so no stamps are printed for it or put on it"
                    + " yet.")),
    PRODUCT_REFUSED_ONCE_ADMITTED(
            life -> life.authority
                    .post("/api/v1/products/" + life.product + "/decisions", """
                        {"verdict": "REFUSE", "reason": "Nhãn sai sự thật."}
                        """)
                    .ok(),
            Set.of(
                    "«Trà atiso đỏ» không được chấp nhận: Nhãn sai sự thật. Hãy sửa rồi gửi lại.",
                    "«Trà atiso đỏ» không được chấp nhận. Hãy sửa rồi gửi lại."),
            Set.of(
                    "“Trà atiso đỏ” is not admitted: Nhãn sai sự thật. Correct it and submit it again.",
                    "“Trà atiso đỏ” is not admitted. Correct it and submit it again.")),
    PRODUCT_RETIRED(
            life -> life.manager
                    .post("/api/v1/products/" + life.product + "/retirement", "{\"reason\": \"Ngừng sản xuất\"}")
                    .ok(),
            Set.of("«Trà atiso đỏ» đã ngừng sản xuất nên không in và không dán tem mới. Tem thừa thì hãy huỷ."),
            Set.of("“Trà atiso đỏ” is made no more, so no new stamps are printed for it or put on it. Void what is left"
                    + " of them.")),
    PRINT_HOUSE_SUSPENDED(
            life -> life.decideOnOrganisation(life.printHouse, "SUSPEND").ok(),
            Set.of("Nhà in Thuận Hoá đang bị tạm dừng: gian lận tem. Việc này phải chờ đến khi được chấp nhận lại; hãy"
                    + " liên hệ cơ quan quản lý."),
            Set.of("Nhà in Thuận Hoá is suspended: gian lận tem. This waits until it is admitted again; write to the"
                    + " authority.")),
    PRINT_HOUSE_WAITING(
            life -> life.become("organisation", life.printHouse.value(), "SUBMITTED"),
            Set.of("Nhà in Thuận Hoá đang chờ cơ quan quản lý chấp nhận. Đến khi đó chưa đặt, in hay kích hoạt tem,"
                    + " chưa đóng gói và chưa mở thêm tài khoản được."),
            Set.of("Nhà in Thuận Hoá waits for the authority to admit it. Until then it orders, prints and activates no"
                    + " stamps, packs nothing and opens no further accounts."));

    private static final Set<String> ACTS_OF_PEOPLE = Set.of("open an account", "raise to manager");
    private static final Set<String> ACTS_OF_THE_PRINT_HOUSE =
            Set.of("codes to the print house", "open a job as the print house", "begin a run", "labels of a job");

    private final Consumer<StampLife> comes;
    private final Set<String> vi;
    private final Set<String> en;

    Standing(Consumer<StampLife> comes, Set<String> vi, Set<String> en) {
        this.comes = comes;
        this.vi = vi;
        this.en = en;
    }

    void comesOver(StampLife life) {
        comes.accept(life);
    }

    /** All that is said in Vietnamese: the reason to its own people and the authority, none to the print house. */
    Set<String> vi() {
        return new TreeSet<>(vi);
    }

    Set<String> en() {
        return new TreeSet<>(en);
    }

    /** What an act is answered. */
    String expected(String act) {
        if (name().startsWith("ORGANISATION")) {
            return "409 organisation-not-admitted";
        }
        if (name().startsWith("PRODUCT")) {
            return ACTS_OF_PEOPLE.contains(act) ? "done" : "409 product-not-admitted";
        }
        if (act.equals("give to a print house")) {
            return "422 invalid";
        }
        return ACTS_OF_THE_PRINT_HOUSE.contains(act) ? "409 organisation-not-admitted" : "done";
    }
}
