package vn.nguon.cooperative.record;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Unit;
import vn.nguon.trace.holding.LotHolding;

/** What can be recorded; each has one form, at the name that the API has for it. */
public enum RecordKind {
    CARE("care", Stage.RAW_MATERIAL, Icon.SPROUT, "Chăm sóc", "Care"),
    HARVEST("harvest", Stage.HARVEST, Icon.BASKET, "Thu hoạch", "Harvest"),
    SLAUGHTER("slaughter", Stage.SLAUGHTER, Icon.KNIFE, "Giết mổ", "Slaughter"),
    PREPARE("preliminary-processing", Stage.PRELIMINARY_PROCESSING, Icon.SIEVE, "Sơ chế", "Preliminary processing"),
    PROCESS("processing", Stage.PROCESSING, Icon.POT, "Chế biến", "Processing"),
    TEST("testing", Stage.TESTING, Icon.FLASK, "Kiểm nghiệm", "Testing"),
    PACK("packing", Stage.PACKING, Icon.PACKAGE, "Đóng gói", "Packing"),
    CASE("case", Stage.PACKING, Icon.PACKAGE, "Đóng thùng", "Pack a case"),
    PALLET("pallet", Stage.PACKING, Icon.WAREHOUSE, "Xếp thùng lên pallet", "Load a pallet"),
    RELOCATE("relocation", Stage.TRANSPORT, Icon.WAREHOUSE, "Chuyển chỗ trong đơn vị", "Move to a place of ours"),
    SHIP("shipping", Stage.TRANSPORT, Icon.TRUCK, "Gửi hàng đi", "Ship"),
    DISTRIBUTE("distribution", Stage.DISTRIBUTION, Icon.WAREHOUSE, "Giao cho nơi bán", "Send to the shops"),
    SELL("retail", Stage.RETAIL, Icon.SHOP, "Bán ra ngoài", "Sell to outside"),
    GROW("crop", Stage.RAW_MATERIAL, Icon.SEED, "Bắt đầu vụ mới", "Start a crop"),
    BUY("purchase", Stage.RAW_MATERIAL, Icon.BASKET, "Mua vào", "Buy from outside"),
    BUY_OF_MANY("household-purchase", Stage.RAW_MATERIAL, Icon.BASKET, "Mua của nhiều hộ", "Buy from many households"),
    HARVEST_OF_MANY(
            "household-harvest", Stage.HARVEST, Icon.BASKET, "Nhiều hộ thu hoạch", "Harvest of many households"),
    RECEIVE("receiving", Stage.TRANSPORT, Icon.TRUCK, "Nhận hàng", "Receive"),
    REFUSE("refusal", Stage.TRANSPORT, Icon.TRUCK, "Không nhận chuyến hàng", "Refuse the delivery"),
    SETTLE("settlement", Stage.TRANSPORT, Icon.TRUCK, "Xử lý phần thiếu", "Settle what is missing"),
    RETURN("return", Stage.TRANSPORT, Icon.TRUCK, "Trả lại bên giao", "Send back"),
    TAKE_BACK("buyer-return", Stage.RETAIL, Icon.SHOP, "Khách trả lại hàng", "Taken back from a buyer"),
    WRITE_OFF("write-off", Stage.RETAIL, Icon.ALERT, "Mất, hỏng, huỷ", "Lost or spoiled");

    private final String path;
    private final Stage stage;
    private final Icon icon;
    private final String vietnamese;
    private final String english;

    RecordKind(String path, Stage stage, Icon icon, String vietnamese, String english) {
        this.path = path;
        this.stage = stage;
        this.icon = icon;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The act at that path, or {@link NotFound}. */
    static RecordKind at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What can be done with it at all. */
    static List<RecordKind> with(LotHolding hand) {
        return Arrays.stream(values())
                .filter(act -> act != HARVEST_OF_MANY && act.fits(hand))
                .toList();
    }

    /** What the plan's next stages are called here, in their order; care comes first while something grows. */
    static List<RecordKind> next(LotHolding hand, List<PlannedStage> planned) {
        return with(hand).stream()
                .filter(act -> !act.goesAgainstThePlan())
                .filter(act -> act == CARE || planned.stream().anyMatch(stage -> stage.stage() == act.stage))
                .toList();
    }

    /** A crop on its plot is cared for, tested and harvested; animals go further as they are; nothing is made of nothing. */
    boolean fits(LotHolding hand) {
        boolean onItsPlot = hand.crop() && hand.lot().unit().dimension() == Unit.Dimension.AREA;
        return switch (this) {
            case CARE, HARVEST, HARVEST_OF_MANY -> hand.crop();
            case TEST -> true;
            case SLAUGHTER -> hand.crop() && !onItsPlot && !hand.left().nothing();
            case PREPARE, PROCESS, PACK, RELOCATE, SHIP, DISTRIBUTE, SELL, RETURN, WRITE_OFF ->
                !onItsPlot && !hand.left().nothing();
            case CASE, PALLET ->
                hand.lot().stage() == Stage.PACKING && !hand.left().nothing();
            case TAKE_BACK -> !hand.crop();
            case GROW, BUY, BUY_OF_MANY, RECEIVE, REFUSE, SETTLE -> false;
        };
    }

    /** Whether goods go back or are gone, which no plan foresees. */
    private boolean goesAgainstThePlan() {
        return this == RETURN || this == TAKE_BACK || this == WRITE_OFF;
    }

    /** Whether it is done with goods on their way, or with what is missing of them. */
    boolean isAboutAMovement() {
        return this == RECEIVE || this == REFUSE || this == SETTLE;
    }

    /** Whether goods are sent to an organisation, which the form asks for. */
    public boolean sends() {
        return this == SHIP || this == DISTRIBUTE || this == RETURN;
    }

    /** Whether it begins with nothing in hand. */
    boolean startsFromNothing() {
        return this == GROW || this == BUY || this == BUY_OF_MANY;
    }

    /** Whether it is done with a lot in hand. */
    boolean isAboutALot() {
        return !startsFromNothing() && !isAboutAMovement();
    }

    /** Whether many households bring something, each a line. */
    public boolean isOfHouseholds() {
        return this == BUY_OF_MANY || this == HARVEST_OF_MANY;
    }

    /** Whether it turns goods into other goods. */
    public boolean transforms() {
        return this == SLAUGHTER || this == PREPARE || this == PROCESS;
    }

    /** Whether several lots go into it, or along with it. */
    boolean takesSeveral() {
        return transforms()
                || this == PACK
                || this == CASE
                || this == RELOCATE
                || this == SHIP
                || this == DISTRIBUTE
                || this == SELL;
    }

    public String path() {
        return path;
    }

    public Stage stage() {
        return stage;
    }

    public Icon icon() {
        return icon;
    }

    public String name(Language in) {
        return in.choose(vietnamese, english);
    }

    /** What it is called where it is done with that: what gives eggs, milk or fruit is not mown. */
    public String name(Language in, @Nullable LotHolding hand) {
        boolean counted = hand != null && hand.crop() && hand.lot().unit() == Unit.H87;
        return switch (this) {
            case HARVEST -> counted ? in.choose("Lấy trứng, sữa, quả", "Take eggs, milk, fruit") : name(in);
            case CARE -> counted ? in.choose("Cho ăn, thuốc, chăm sóc", "Feed, medicine, care") : name(in);
            default -> name(in);
        };
    }

    /** Which fields of a plan, unless required, its form leaves out: its time says when it was planted, care what is sprayed. */
    boolean leaves(String code) {
        return this == GROW
                && List.of("plantedOn", "fertiliser", "plantProtection", "dose", "waitingDays")
                        .contains(code);
    }

    /** Which fields of a stage plan its form has under a name of its own. */
    boolean asksItself(String code) {
        return switch (this) {
            case TEST ->
                List.of("laboratory", "sample", "tested", "report", "reportNumber", "passed")
                        .contains(code);
            case SLAUGHTER, PREPARE, PROCESS -> code.equals("method");
            case RELOCATE, SHIP, DISTRIBUTE -> code.equals("carrier");
            case BUY, BUY_OF_MANY ->
                List.of("supplier", "supplierAddress", "supplierCode", "origin").contains(code);
            default -> false;
        };
    }
}
