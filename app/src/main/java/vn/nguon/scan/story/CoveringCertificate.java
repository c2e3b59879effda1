package vn.nguon.scan.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.organisation.certificate.Certificate;

/**
 * A certificate that covers goods told of.
 *
 * @param holder whose it is, where it is not the maker's
 * @param madeOn the day the goods were made, where a lot is told of
 */
public record CoveringCertificate(
        Certificate paper,
        @Nullable String holder,
        @Nullable LocalDate madeOn) {

    private static final Message WITH_STARS = Message.of("certificate-with-stars", "kind", "stars");

    /** {@code OCOP 4 sao · Trà · HTX Phong Điền}: its kind, what it covers, and whose it is where it is not the maker's. */
    public String name(Language language) {
        Wording kind = paper.kind().words();
        return Stream.of(
                        language.say(paper.stars() == null ? kind : WITH_STARS.with(kind, paper.stars())),
                        paper.scopeInWords(),
                        Objects.requireNonNullElse(holder, ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Whether it said anything on the day that the goods were made; null where no lot is told of. */
    public @Nullable Boolean validWhenMade() {
        return madeOn == null ? null : paper.wasValidBetween(madeOn, madeOn);
    }

    /** Whether it had expired before the goods were made. */
    public boolean expiredBefore() {
        return paper.validUntil() != null && madeOn != null && madeOn.isAfter(paper.validUntil());
    }

    public boolean isExpired(LocalDate today) {
        return paper.validUntil() != null && today.isAfter(paper.validUntil());
    }

    public boolean isComing(LocalDate today) {
        return today.isBefore(paper.validFrom());
    }

    /** The names that those who are not the maker had on the journey. */
    static Map<OrganisationId, String> holders(LotStory story) {
        return story.events().stream()
                .filter(event -> event.who().id() != null
                        && !story.maker().id().equals(event.who().id()))
                .collect(Collectors.toMap(
                        event -> Objects.requireNonNull(event.who().id()),
                        event -> event.who().name(),
                        (one, same) -> one));
    }
}
