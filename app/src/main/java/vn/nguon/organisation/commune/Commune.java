package vn.nguon.organisation.commune;

import vn.nguon.refusal.Invalid;

/**
 * A commune, ward or special zone.
 *
 * @param code     of the statistics office, five digits
 * @param name     with its kind: {@code Xã Khe Tre}; empty for a code of which this build knows nothing
 * @param province with its kind: {@code Thành phố Huế}
 */
public record Commune(String code, String name, String province) {

    /** The one of that code; of one that this build does not know, the code alone. */
    public static Commune of(String code) {
        Commune known = CommuneFile.BY_CODE.get(code);
        return known == null ? new Commune(code, "", "") : known;
    }

    /**
     * The one of that code.
     *
     * @throws Invalid for a code that no commune has
     */
    public static Commune read(String field, String code) {
        Commune known = CommuneFile.BY_CODE.get(code);
        if (known == null) {
            throw new Invalid(
                    field,
                    "Không có xã, phường nào mang mã này. Hãy chọn trong danh sách.",
                    "No commune or ward has that code. Choose one of the list.");
        }
        return known;
    }

    /** {@code Xã Khe Tre, Thành phố Huế}. */
    public String full() {
        return name.isEmpty() ? code : name + ", " + province;
    }
}
