package vn.nguon.scan.story;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.suspicion.SaleWindow;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.pack.NamedPacks;

/** The story of a lot, whichever of its stamps was scanned. Told once, read by many: what scans ask is at hand. */
public final class LotStory {

    private final Journey journey;
    private final @Nullable Product product;
    private final @Nullable Product today;
    private final Organisation maker;
    private final List<Certificate> certificates;
    private final Map<FileHash, StoredFile> pictures;
    private final Lot lot;
    private final List<LotId> lots;
    private final List<RecordedEvent> events;
    private final @Nullable OffsetDateTime sentOnSince;
    private final boolean namesPacks;
    private final SaleWindow saleWindow;
    private final StoryObjections objections;
    private final List<SourceShare> sources;

    /**
     * The story of the lot that the journey leads to.
     *
     * @param product      what it is, if it has a product, as it stood when the lot was made
     * @param today        the same product as it stands now
     * @param maker        whose lot it is, as they stood when they made it
     * @param certificates that cover the goods, as they stood when the lot was made; of the maker first and then of all
     *     others who had the goods
     * @param pictures     what is known of the pictures that the story shows
     */
    public LotStory(
            Journey journey,
            @Nullable Product product,
            @Nullable Product today,
            Organisation maker,
            List<Certificate> certificates,
            Map<FileHash, StoredFile> pictures) {
        this(
                journey,
                journey.lots().stream().map(Lot::id).toList(),
                StoryObjections.of(journey),
                product,
                today,
                maker,
                certificates,
                pictures);
    }

    /**
     * As above, where there is more behind the lot than the journey has room for.
     *
     * @param behind     the lot and all lots it was made from
     * @param objections what speaks against any of them
     */
    LotStory(
            Journey journey,
            List<LotId> behind,
            StoryObjections objections,
            @Nullable Product product,
            @Nullable Product today,
            Organisation maker,
            List<Certificate> certificates,
            Map<FileHash, StoredFile> pictures) {
        this.journey = journey;
        this.product = product;
        this.today = today;
        this.maker = maker;
        this.certificates = List.copyOf(certificates);
        this.pictures = Map.copyOf(pictures);
        this.lot = journey.lot();
        this.lots = List.copyOf(behind);
        this.events = told(journey);
        this.sentOnSince = sentOnSince(journey);
        this.namesPacks = journey.events().stream()
                .anyMatch(event -> event.stands()
                        && event.isOfSomeOf(journey.of())
                        && event.details().containsKey(NamedPacks.TOLD));
        this.saleWindow = new SaleWindow(lot.expiresOn(), lastRetail(journey.events()));
        this.objections = objections;
        this.sources = SourceShares.of(journey);
    }

    public Lot lot() {
        return lot;
    }

    /** What it is, as it stood when the lot was made. */
    public @Nullable Product product() {
        return product;
    }

    /** Whether a package made now would say something else of its product. */
    public boolean changedSince() {
        return product != null && today != null && !product.saysWhat(today);
    }

    /** What is warned of now, if it was not when the lot was made: whoever has the goods in hand is to know. */
    public Optional<LocalizedText> warnedSince() {
        return product == null
                        || today == null
                        || today.warnings().equals(product.warnings())
                        || today.warnings().vi().isBlank()
                ? Optional.empty()
                : Optional.of(today.warnings());
    }

    /** Who made it, under the name and address of then; how they are reached now. */
    public Organisation maker() {
        return maker;
    }

    public List<Certificate> certificates() {
        return certificates;
    }

    public Map<FileHash, StoredFile> pictures() {
        return pictures;
    }

    /** The lot and all lots it was made from. */
    public List<LotId> lots() {
        return lots;
    }

    /** That lot, if it is the one told of or one that it was made from. */
    public Optional<Lot> lotOf(LotId id) {
        return journey.lots().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * What happened, in the order it happened, without what was declared wrong. What became of some of the lot's packages
     * is not among it: nobody knows from it which way any one of them took, and whom a maker sells to, and how much, is
     * not the public's (decision 0053).
     */
    public List<RecordedEvent> events() {
        return events;
    }

    /** Since when packages of the lot were sent on or sold; null if none were. */
    public @Nullable OffsetDateTime sentOnSince() {
        return sentOnSince;
    }

    /** Whether a record on their way named some of the lot's packages by their stamps. */
    public boolean namesPacks() {
        return namesPacks;
    }

    /** Those of the records, in the order they happened. */
    List<RecordedEvent> of(Set<EventId> records) {
        return journey.events().stream()
                .filter(event -> records.contains(event.id()))
                .toList();
    }

    /** Of a journey what the public is told. */
    static List<RecordedEvent> told(Journey journey) {
        return journey.events().stream()
                .filter(RecordedEvent::stands)
                .filter(event -> !event.isOfSomeOf(journey.of()))
                .toList();
    }

    private static @Nullable OffsetDateTime sentOnSince(Journey journey) {
        return journey.events().stream()
                .filter(RecordedEvent::stands)
                .filter(event -> event.isOfSomeOf(journey.of()))
                .filter(event ->
                        event.bizStep().equals("shipping") || event.bizStep().equals("retail_selling"))
                .map(RecordedEvent::time)
                .findFirst()
                .orElse(null);
    }

    /** What of an event's details the public is told. */
    public PublicDetails told(RecordedEvent event) {
        return PublicDetails.of(event, product);
    }

    /** The stages that goods of this kind must show and these do not, in the plan's order. */
    public List<Stage> missing() {
        return product == null ? List.of() : journey.missing(product.stagePlan());
    }

    /** What the lot says about when its packages should be gone. */
    public SaleWindow sale() {
        return saleWindow;
    }

    /** Where what it was made from came from, by share; empty where that cannot be said. */
    public List<SourceShare> sources() {
        return sources;
    }

    /** Whether any of it is not the maker's own. */
    public boolean isBoughtInPart() {
        return sources.stream().anyMatch(share -> share.kind() != SourceShare.Kind.OWN);
    }

    /** What speaks against the lot, or against what it was made from. */
    public StoryObjections objections() {
        return objections;
    }

    /** Whether that is about something that the lot was made from, and not about the lot itself. */
    public boolean isOfIngredient(Lot questioned) {
        return !questioned.id().equals(lot.id());
    }

    /** Since when its product may no longer be sold as it is: refused by the authority and not changed since it was packed. */
    public @Nullable Instant refusedSince() {
        return today != null && today.standing().status() == ProductStatus.Status.REFUSED && !changedSince()
                ? today.standing().since()
                : null;
    }

    /** What the ledger calls everything that this is made of: an act about any of it makes the story old. */
    Set<String> subjects() {
        Set<String> subjects = new HashSet<>();
        lots.forEach(each -> subjects.add(each.subject()));
        subjects.add(maker.id().subject());
        if (product != null) {
            subjects.add(product.id().subject());
        }
        for (RecordedEvent event : journey.events()) {
            if (event.who().id() != null) {
                subjects.add(event.who().id().subject());
            }
            if (event.where() != null) {
                subjects.add("place:" + event.where().id().value());
            }
        }
        return subjects;
    }

    /** How much it weighs in a cache, about a kilobyte each. */
    int weight() {
        return 4 + lots.size() + journey.events().size();
    }

    private static @Nullable Instant lastRetail(List<RecordedEvent> events) {
        Instant last = null;
        for (RecordedEvent event : events) {
            if (event.stands() && event.stage() == Stage.RETAIL) {
                last = event.time().toInstant();
            }
        }
        return last;
    }
}
