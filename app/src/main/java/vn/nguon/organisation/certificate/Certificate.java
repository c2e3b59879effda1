package vn.nguon.organisation.certificate;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Message;
import vn.nguon.language.VietnamTime;
import vn.nguon.language.Wording;
import vn.nguon.organisation.PlaceId;

/**
 * A paper that somebody else gave an organisation for how it works.
 *
 * @param scope      what it covers, as its own words have it
 * @param products   the numbers of its organisation's products that it covers
 * @param places     its organisation's places that it covers
 * @param goods      the kinds of goods that it covers, in words: {@code Cà gai leo}
 * @param stars      1 to 5, of OCOP only
 * @param validUntil the last day, or null if it does not expire
 */
public record Certificate(
        @Id CertificateId id,
        @Column("organisation_id") OrganisationId organisation,
        Kind kind,
        String number,
        String issuer,
        String scope,
        List<Long> products,
        List<PlaceId> places,
        List<String> goods,
        @Nullable Integer stars,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable FileHash file,
        @Nullable Instant withdrawnAt,
        @Version int version) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Certificate {
        products = List.copyOf(products);
        places = List.copyOf(places);
        goods = List.copyOf(goods);
    }

    /** By which rules it was given. */
    public enum Kind {
        VIETGAP,
        GLOBALGAP,
        GACP_WHO,
        ORGANIC,
        OCOP,
        HACCP,
        ISO_22000,
        GMP,
        FOOD_SAFETY,
        VETERINARY,
        OTHER;

        private final Message message =
                Message.of("certificate." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

        public Wording words() {
            return message;
        }
    }

    /** One that says so; its id is the table's to give. */
    @SuppressWarnings("NullAway")
    static Certificate of(OrganisationId organisation, CertificateText text) {
        return new Certificate(null, organisation, text, null, 0);
    }

    /** The same that says something else, for who read that version. */
    Certificate with(CertificateText text, int read) {
        return new Certificate(id, organisation, text, withdrawnAt, read);
    }

    private Certificate(
            CertificateId id,
            OrganisationId organisation,
            CertificateText text,
            @Nullable Instant withdrawn,
            int version) {
        this(
                id,
                organisation,
                text.kind(),
                text.number(),
                text.issuer(),
                text.scope(),
                text.products(),
                text.places(),
                text.goods(),
                text.stars(),
                text.validFrom(),
                text.validUntil(),
                text.file(),
                withdrawn,
                version);
    }

    /** Refuses with {@link CertificateWithdrawn} one that was taken off the record. */
    void requireInForce() {
        if (withdrawnAt != null) {
            throw new CertificateWithdrawn(this);
        }
    }

    /** What its organisation has of goods that are told of. */
    public record Held(Set<Long> products, Set<String> names, Set<PlaceId> places) {}

    /**
     * Whether it covers those goods: one of its products or kinds is among them, and one of its places, as far as it
     * says either. What says neither covers nothing in particular.
     */
    public boolean covers(Held held) {
        boolean anyGoods = products.isEmpty() && goods.isEmpty();
        if (anyGoods && places.isEmpty()) {
            return false;
        }
        return (anyGoods
                        || products.stream().anyMatch(held.products()::contains)
                        || goods.stream().anyMatch(kind -> held.names().stream().anyMatch(name -> isKind(name, kind))))
                && (places.isEmpty() || places.stream().anyMatch(held.places()::contains));
    }

    /** Whether it said anything on one of those days, both included, and was not withdrawn before. */
    public boolean wasValidBetween(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last)
                && (validUntil == null || !validUntil.isBefore(first))
                && (withdrawnOn() == null
                        || !Objects.requireNonNull(withdrawnOn()).isBefore(first));
    }

    /** What it covers, as far as words say it. */
    public String scopeInWords() {
        return scope.isBlank() ? String.join(", ", goods) : scope;
    }

    /** The day it was taken off the record, by Vietnam's clock, if it was. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnAt == null ? null : VietnamTime.day(withdrawnAt);
    }

    /** The words of the kind stand in the name, one after the other: sâm cau in «Thân rễ sâm cau tươi», cam not in «Cám». */
    private static boolean isKind(String name, String kind) {
        return words(name).contains(words(kind));
    }

    private static String words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ' ' + NO_WORD.matcher(composed).replaceAll(" ").strip() + ' ';
    }

    /** Whether it says anything on that day. */
    public boolean isValidOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
