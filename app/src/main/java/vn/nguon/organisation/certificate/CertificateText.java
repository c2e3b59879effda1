package vn.nguon.organisation.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What stands on a certificate.
 *
 * @param scope    in its own words; may be empty
 * @param products numbers of products of the organisation
 * @param places   places of the organisation
 * @param goods    kinds of goods in words; of products, places and kinds it names at least one
 * @param stars    1 to 5 for OCOP, else null
 * @param file     a picture or PDF of it that the organisation sent in before
 */
public record CertificateText(
        Certificate.Kind kind,
        String number,
        String issuer,
        String scope,
        List<Long> products,
        List<PlaceId> places,
        List<String> goods,
        @Nullable Integer stars,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable FileHash file) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** @throws Invalid naming the field that holds what it cannot hold */
    public CertificateText {
        kind = FieldReader.present("kind", kind);
        number = FieldReader.name("number", number, 1, 100);
        issuer = FieldReader.name("issuer", issuer, 2, 200);
        scope = FieldReader.prose("scope", scope, 0, 1000);
        products =
                FieldReader.list("products", products, 200).stream().distinct().toList();
        places = FieldReader.list("places", places, 200).stream().distinct().toList();
        goods = FieldReader.list("goods", goods, 50).stream()
                .filter(named -> !named.isBlank())
                .map(named -> FieldReader.text("goods", named, 2, 200))
                .distinct()
                .toList();
        if (products.isEmpty() && places.isEmpty() && goods.isEmpty()) {
            throw new Invalid(
                    "goods",
                    "Hãy nói giấy này cấp cho gì: chọn sản phẩm, địa điểm, hoặc ghi tên loại hàng.",
                    "Say what it was given for: choose products or places, or name kinds of goods.");
        }
        validFrom = sensible("validFrom", FieldReader.present("validFrom", validFrom));
        if (validUntil != null && sensible("validUntil", validUntil).isBefore(validFrom)) {
            throw new Invalid(
                    "validUntil", "Ngày hết hạn phải sau ngày cấp.", "It cannot expire before it comes into force.");
        }
        boolean ocop = kind == Certificate.Kind.OCOP;
        if (ocop != (stars != null) || (stars != null && (stars < 1 || stars > 5))) {
            throw new Invalid(
                    "stars",
                    ocop ? "OCOP có từ 1 đến 5 sao." : "Chỉ OCOP mới xếp hạng sao. Hãy để trống.",
                    ocop ? "OCOP gives 1 to 5 stars." : "Only OCOP gives stars. Leave it empty.");
        }
    }

    private static LocalDate sensible(String field, LocalDate date) {
        if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            throw new Invalid(field, "Ngày không hợp lý. Hãy kiểm tra lại năm.", "Check the year of this date.");
        }
        return date;
    }

    Map<String, Object> facts() {
        return Map.ofEntries(
                Map.entry("kind", kind.name()),
                Map.entry("number", number),
                Map.entry("issuer", issuer),
                Map.entry("scope", scope),
                Map.entry("products", products),
                Map.entry("places", places.stream().map(PlaceId::value).toList()),
                Map.entry("goods", goods),
                Map.entry("stars", Objects.requireNonNullElse(stars, 0)),
                Map.entry("validFrom", validFrom.toString()),
                Map.entry("validUntil", validUntil == null ? "" : validUntil.toString()),
                Map.entry("file", file == null ? "" : file.value()));
    }
}
