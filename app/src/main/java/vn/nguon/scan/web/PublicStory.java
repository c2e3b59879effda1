package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gtin;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.story.CoveringCertificate;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.SourceShare;
import vn.nguon.scan.story.StoryView;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/**
 * A lot's story for machines: the items of Circular 02/2024/TT-BKHCN, Art. 6, and of Decree 37/2026/NĐ-CP, Art. 32.
 *
 * @param lot     none where a product is told of
 * @param missing stages that goods of this kind must show and these do not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublicStory(
        @Nullable ProductFacts product,
        MakerFacts maker,
        @Nullable LotFacts lot,
        List<StageFacts> stages,
        @Nullable AfterPacking afterPacking,
        List<Stage> missing,
        List<CertificateFacts> certificates) {

    /**
     * What it is; of a lot, as it stood when that was made.
     *
     * @param warningsSince what the maker warns of now, if it was not when the lot was made
     * @param changedSince  whether packages made now say something else
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ProductFacts(
            String name,
            String botanicalName,
            String traceCode,
            @Nullable Gtin gtin,
            String brand,
            String model,
            String origin,
            String netContent,
            @Nullable Integer shelfLifeDays,
            List<String> standards,
            String warnings,
            String warningsSince,
            List<String> images,
            @Nullable Boolean changedSince) {}

    /** Who answers for it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record MakerFacts(
            String name,
            String address,
            String phone,
            String traceCode,
            @Nullable String gln) {}

    /** The goods made together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LotFacts(
            String code, LocalDate madeOn, @Nullable LocalDate expiresOn, List<SourceFacts> sources) {}

    /**
     * A part of what the goods were made from.
     *
     * @param by      who grew it, where that is another organisation
     * @param origin  where it was bought
     * @param percent of the whole; all of them are 100
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SourceFacts(SourceShare.Kind kind, String by, String origin, int percent) {}

    /**
     * What is known of the packages after they were packed.
     *
     * @param sentOnSince since when packages of the lot were sent on or sold
     * @param namesPacks  whether a record on their way named some of them; what named one is told with its stamp
     */
    public record AfterPacking(OffsetDateTime sentOnSince, boolean namesPacks) {}

    /**
     * A step of the journey, with trace codes of goods and place, and time.
     *
     * @param recordedOn the day it was recorded, by Vietnam's clock, where that was late
     * @param details    what was done, by the names of {@code docs/spec/events.md}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StageFacts(
            Stage stage,
            OffsetDateTime at,
            @Nullable LocalDate recordedOn,
            String by,
            @Nullable PlaceFacts place,
            List<ItemFacts> items,
            Map<String, String> details) {}

    /** Where it happened. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PlaceFacts(String code, String name, String address, String plantingAreaCode) {}

    /** Which goods, and how much of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemFacts(
            String code,
            String name,
            @Nullable String gtin,
            Goods.Role role,
            @Nullable Quantity quantity) {}

    /**
     * A paper that covers the goods.
     *
     * @param scope         what it covers, in words
     * @param withdrawnOn   the day it was taken off the record, if it was
     * @param validWhenMade whether it said anything on the day that the lot was made; none where a product is told of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CertificateFacts(
            Certificate.Kind kind,
            String number,
            String issuer,
            String scope,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn,
            @Nullable Boolean validWhenMade) {}

    /** The story of a lot, or what there is to tell of a product, whichever lot: no lot then, and no stages. */
    public static PublicStory of(StoryView story, Language language) {
        LotStory lot = story.lot();
        return new PublicStory(
                story.product() == null ? null : product(story.product(), story, language),
                maker(story.maker()),
                lot == null
                        ? null
                        : new LotFacts(
                                lot.lot().code(),
                                Objects.requireNonNull(story.madeOn()),
                                lot.lot().expiresOn(),
                                lot.sources().stream().map(PublicStory::source).toList()),
                lot == null
                        ? List.of()
                        : story.events().stream()
                                .map(event -> stage(event, lot))
                                .toList(),
                lot == null || lot.sentOnSince() == null ? null : new AfterPacking(lot.sentOnSince(), lot.namesPacks()),
                story.missing(),
                story.certificates().stream().map(PublicStory::certificate).toList());
    }

    private static SourceFacts source(SourceShare share) {
        return new SourceFacts(share.kind(), share.name(), share.origin(), share.percent());
    }

    private static ProductFacts product(Product product, StoryView story, Language language) {
        return new ProductFacts(
                product.name().in(language),
                product.botanicalName(),
                product.traceCode(),
                product.gtin(),
                product.brand(),
                product.model(),
                product.origin(),
                product.netContent().amount().toPlainString() + " "
                        + product.netContent().unit(),
                product.shelfLifeDays(),
                product.standards(),
                product.warnings().in(language),
                story.warnedSince().map(text -> text.in(language)).orElse(""),
                product.photos().stream().map(photo -> photo.path()).toList(),
                story.changedSince() ? true : null);
    }

    private static MakerFacts maker(Organisation maker) {
        return new MakerFacts(
                maker.name(),
                maker.address(),
                maker.phone(),
                maker.traceCode(),
                maker.gln() == null ? null : maker.gln().value());
    }

    private static StageFacts stage(RecordedEvent event, LotStory story) {
        BizLocation where = event.where();
        return new StageFacts(
                event.stage(),
                event.time(),
                event.late() ? VietnamTime.day(event.recordedAt()) : null,
                event.who().name(),
                where == null
                        ? null
                        : new PlaceFacts(where.code(), where.name(), where.address(), where.plantingAreaCode()),
                event.goods().stream().map(PublicStory::item).toList(),
                story.told(event).facts());
    }

    private static ItemFacts item(Goods goods) {
        return new ItemFacts(goods.code(), goods.name(), goods.gtin(), goods.role(), goods.quantity());
    }

    private static CertificateFacts certificate(CoveringCertificate certificate) {
        Certificate paper = certificate.paper();
        return new CertificateFacts(
                paper.kind(),
                paper.number(),
                paper.issuer(),
                paper.scopeInWords(),
                paper.validFrom(),
                paper.validUntil(),
                paper.withdrawnOn(),
                certificate.validWhenMade());
    }
}
