package vn.nguon.organisation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gln;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What an organisation says of itself.
 *
 * @param labelName a short name for labels, or empty
 * @param gln its 13 digits, or null if it has none
 * @param taxNumber as {@link TaxNumber} writes it; empty for none
 */
public record OrganisationDetails(
        Organisation.Kind kind,
        String name,
        String labelName,
        String address,
        String representative,
        String phone,
        String email,
        @Nullable String gln,
        String taxNumber,
        @Nullable FileHash logo) {

    /** @throws Invalid naming the field that holds what it cannot hold */
    public OrganisationDetails {
        kind = FieldReader.present("kind", kind);
        name = FieldReader.printable("name", name, 2, 200);
        labelName = FieldReader.printable("labelName", labelName, 0, 40);
        address = FieldReader.text("address", address, 2, 400);
        representative = FieldReader.name("representative", representative, 0, 200);
        phone = phone(FieldReader.optional("phone", phone, 40));
        email = email(FieldReader.optional("email", email, 200));
        gln = gln == null || gln.isBlank() ? null : Gln.read("gln", gln).value();
        taxNumber = TaxNumber.read("taxNumber", FieldReader.optional("taxNumber", taxNumber, 40));
    }

    private static String phone(String phone) {
        if (!phone.matches("|\\+?[0-9][0-9 ().-]{5,39}")) {
            throw new Invalid(
                    "phone", "Số điện thoại chỉ gồm chữ số, ví dụ 0234 3822 345.", "A phone number is digits only.");
        }
        return phone;
    }

    private static String email(String email) {
        if (!email.matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Invalid("email", "Địa chỉ thư điện tử không đúng dạng.", "This is no e-mail address.");
        }
        return email;
    }

    /** What the ledger keeps for ever: nothing about persons. */
    public Map<String, Object> facts() {
        return Map.of(
                "kind",
                kind.name(),
                "name",
                name,
                "labelName",
                labelName,
                "address",
                address,
                "gln",
                Objects.requireNonNullElse(gln, ""),
                "taxNumber",
                TaxNumber.isOfAPerson(taxNumber) ? "" : taxNumber,
                "logo",
                logo == null ? "" : logo.value());
    }
}
