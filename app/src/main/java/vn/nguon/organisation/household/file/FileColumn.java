package vn.nguon.organisation.household.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nguon.language.LocalizedText;

/** A column of the file. People write its heading as they like: accents, capitals and what stands in brackets do not matter. */
public enum FileColumn {
    CODE("code", "Mã hộ", "Number", "ma ho", "ma", "ma so", "ma nong ho", "number", "code"),
    NAME("name", "Tên hộ", "Name", "ten ho", "ten", "ho ten", "ho va ten", "chu ho", "ten chu ho", "nong dan", "name"),
    COMMUNE("commune", "Xã, phường", "Commune", "xa", "xa phuong", "dia chi", "thon xa", "commune", "address"),
    PLOTS("plots", "Thửa đất", "Plots", "thua dat", "thua", "ruong", "cac thua", "plots", "plot"),
    AREA("areaM2", "Diện tích (m²)", "Area (m²)", "dien tich", "area"),
    CROPS(
            "crops",
            "Trồng, nuôi",
            "Grows",
            "trong nuoi",
            "cay trong",
            "vat nuoi",
            "cay trong vat nuoi",
            "grows",
            "crops"),
    PHONE("phone", "Điện thoại", "Phone", "dien thoai", "so dien thoai", "sdt", "phone", "telephone"),
    CONSENT("consentedOn", "Ngày đồng ý", "Agreed on", "ngay dong y", "dong y", "agreed on", "consent"),
    LEFT("leftOn", "Ngày rời", "Left on", "ngay roi", "da roi", "left on");

    private final String field;
    private final LocalizedText words;

    @SuppressWarnings("ImmutableEnumChecker") // It is a list that cannot be changed.
    private final List<String> headings;

    FileColumn(String field, String vi, String en, String... headings) {
        this.field = field;
        this.words = new LocalizedText(vi, en);
        this.headings = List.of(headings);
    }

    static Optional<FileColumn> headed(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(each -> each.headings.contains(plain))
                .findFirst();
    }

    static Optional<FileColumn> of(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    /** What it is called in the file that one downloads. */
    public LocalizedText words() {
        return words;
    }

    /** Without accents, without what stands in brackets: {@code Diện tích (m²)} is {@code dien tich}. */
    static String plain(String heading) {
        String open =
                heading.replaceAll("\\(.*?\\)", " ").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(open, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
