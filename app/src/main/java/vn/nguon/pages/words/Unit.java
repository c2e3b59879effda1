package vn.nguon.pages.words;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units of UN/ECE Recommendation 20 that goods of this trade are counted in, as people write them. */
enum Unit {
    KGM("kg", "kg", "kg"),
    GRM("g", "g", "g"),
    TNE("tấn", "t", "t"),
    LTR("lít", "L", "L"),
    MLT("ml", "mL", "mL"),
    H87("đơn vị", "pc", "pcs"),
    C62("đơn vị", "unit", "units"),
    XBX("hộp", "box", "boxes"),
    XBG("bao", "bag", "bags"),
    XPK("gói", "pack", "packs"),
    MTK("m²", "m²", "m²"),
    HAR("ha", "ha", "ha"),
    MTR("m", "m", "m"),
    KMT("km", "km", "km"),
    SEC("giây", "second", "seconds"),
    MIN("phút", "minute", "minutes"),
    DAY("ngày", "day", "days"),
    WEE("tuần", "week", "weeks"),
    MON("tháng", "month", "months"),
    ANN("năm", "year", "years");

    private static final Map<String, Unit> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Unit::name, Function.identity()));

    private final String vietnamese;
    private final String one;
    private final String many;

    Unit(String vietnamese, String one, String many) {
        this.vietnamese = vietnamese;
        this.one = one;
        this.many = many;
    }

    /** The unit beside an amount; a code that is not known here is written as it is. */
    static String written(String code, Voice language, boolean single) {
        Unit unit = BY_CODE.get(code);
        if (unit == null) {
            return code;
        }
        return language.choose(unit.vietnamese, single ? unit.one : unit.many);
    }
}
