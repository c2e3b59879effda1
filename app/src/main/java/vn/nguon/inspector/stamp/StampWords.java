package vn.nguon.inspector.stamp;

import vn.nguon.language.Language;
import vn.nguon.scan.VerdictKind;

/** What the desk says of stamps: the public page's own words, and those of the rules that raise alerts. */
public final class StampWords {

    private StampWords() {}

    /** {@code too-many-scans} in words. */
    public static String said(String rule, Language in) {
        return switch (rule) {
            case "too-many-scans" -> in.choose("Quét quá nhiều lần", "Scanned too often");
            case "far-apart-too-soon" ->
                in.choose("Quét ở hai nơi xa nhau trong thời gian ngắn", "Scanned far apart within a short time");
            case "long-after-sale" -> in.choose("Vẫn được quét rất lâu sau khi bán", "Scanned long after its sale");
            case "printed-twice" -> in.choose("In hai lần", "Printed twice");
            case "spoiled-but-on-goods" ->
                in.choose("Báo hỏng nhưng đang trên hàng", "Said to be spoiled, but on goods");
            default -> rule;
        };
    }

    /** {@code possible-copy} as the public page says it. */
    public static String verdict(String name, Language in) {
        return VerdictKind.named(name).map(kind -> kind.headline().in(in)).orElse(name);
    }
}
