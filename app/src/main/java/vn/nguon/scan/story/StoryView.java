package vn.nguon.scan.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.RecordedEvent;

/**
 * What the public is told of goods, for page and JSON alike: of a lot, or of a product whichever lot.
 *
 * @param product      what it is, if it has a product; of a lot, as it stood when that was made
 * @param maker        who answers for it
 * @param lot          the lot's story; none where a product is told of, and then there is no journey either
 * @param certificates that cover it
 * @param pictures     what is known of the pictures to show
 */
public record StoryView(
        @Nullable Product product,
        Organisation maker,
        @Nullable LotStory lot,
        List<CoveringCertificate> certificates,
        Map<FileHash, StoredFile> pictures) {

    public StoryView {
        certificates = List.copyOf(certificates);
        pictures = Map.copyOf(pictures);
    }

    /** What is told of a lot, whichever of its stamps was scanned. */
    public static StoryView of(LotStory story) {
        LocalDate madeOn = madeOn(story);
        Map<OrganisationId, String> holders = CoveringCertificate.holders(story);
        return new StoryView(
                story.product(),
                story.maker(),
                story,
                story.certificates().stream()
                        .map(paper -> new CoveringCertificate(paper, holders.get(paper.organisation()), madeOn))
                        .toList(),
                story.pictures());
    }

    /** What is told of a product, whichever lot. */
    public static StoryView of(
            Product product, Organisation maker, List<Certificate> certificates, Map<FileHash, StoredFile> pictures) {
        return new StoryView(
                product,
                maker,
                null,
                certificates.stream()
                        .map(paper -> new CoveringCertificate(paper, null, null))
                        .toList(),
                pictures);
    }

    /** What the goods are called: by their product, or as their lot has it where nobody named one. */
    public LocalizedText name() {
        return product != null
                ? product.name()
                : lot == null
                        ? LocalizedText.EMPTY
                        : new LocalizedText(lot.lot().name(), "");
    }

    /** How much is in one package; one of its lot's unit where nobody named a product. */
    public Quantity netContent() {
        return product != null
                ? Quantity.of(product.netContent())
                : Quantity.of("1", lot == null ? Unit.H87 : lot.lot().unit());
    }

    /** The day the goods were made, where a lot is told of. */
    public @Nullable LocalDate madeOn() {
        return lot == null ? null : madeOn(lot);
    }

    /** Whether packages made now say something else of the product. */
    public boolean changedSince() {
        return lot != null && lot.changedSince();
    }

    /** What the maker warns of now, if it was not when the lot was made. */
    public Optional<LocalizedText> warnedSince() {
        return lot == null ? Optional.empty() : lot.warnedSince();
    }

    /** What happened, in the order it happened. */
    public List<RecordedEvent> events() {
        return lot == null ? List.of() : lot.events();
    }

    /** The stages that goods of this kind must show and these do not, in the plan's order. */
    public List<Stage> missing() {
        return lot == null ? List.of() : lot.missing();
    }

    private static LocalDate madeOn(LotStory story) {
        return VietnamTime.day(story.lot().madeAt());
    }
}
