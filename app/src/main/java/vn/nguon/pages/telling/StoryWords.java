package vn.nguon.pages.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.story.Certificate;
import vn.nguon.pages.story.Goods;
import vn.nguon.pages.story.Lot;
import vn.nguon.pages.story.Maker;
import vn.nguon.pages.story.Story;
import vn.nguon.pages.story.TradeCode;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;
import vn.nguon.product.Product;
import vn.nguon.product.Text;
import vn.nguon.product.plan.Stage;
import vn.nguon.resolver.LinkTarget;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.Unit;

/** A lot's story as pages tell it. */
final class StoryWords {

    /** UN/ECE Recommendation 20's code for packages. */
    static final String PACKS = "XPK";

    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_MONTH = 30;

    private StoryWords() {}

    static Story of(LotStory story) {
        Pictures pictures = new Pictures(story.pictures());
        return new Story(
                story.product() == null
                        ? goods(story)
                        : goods(story.product(), story.warnedSince().orElse(null), pictures),
                maker(story.maker(), pictures),
                new Lot(
                        story.lot().code(),
                        Said.day(story.lot().madeAt()),
                        story.lot().expiresOn(),
                        size(story),
                        story.changedSince()),
                StageWords.of(story, pictures),
                certificates(story));
    }

    private static Quantity size(LotStory story) {
        vn.nguon.trace.Quantity size = story.lot().quantity();
        boolean packed = story.lot().stage() == Stage.PACKING && size.unit() == Unit.H87;
        return new Quantity(size.amount(), packed ? PACKS : size.unit().name());
    }

    /** What is told of a product, whichever lot. */
    static Story of(LinkTarget.OfProduct of) {
        Pictures pictures = new Pictures(of.pictures());
        return new Story(
                goods(of.product(), null, pictures),
                maker(of.maker(), pictures),
                null,
                List.of(),
                of.certificates().stream()
                        .map(certificate -> certificate(certificate, null, null))
                        .toList());
    }

    private static Goods goods(Product product, @Nullable Text warnedSince, Pictures pictures) {
        Bilingual name = Said.in(product.name());
        Gtin gtin = product.gtin();
        Bilingual warnings = Said.ifAny(product.warnings());
        return new Goods(
                name,
                Said.ifAny(product.botanicalName()),
                Said.ifAny(product.description()),
                product.photos().stream()
                        .map(photo -> pictures.middle(photo, name))
                        .filter(Objects::nonNull)
                        .toList(),
                Said.ifAny(product.brand()),
                Said.ifAny(product.model()),
                gtin == null ? TradeCode.own(product.code()) : TradeCode.gtin(gtin.printed()),
                new Quantity(product.netContent().amount(), product.netContent().unit()),
                product.shelfLifeDays() == null ? null : shelfLife(product.shelfLifeDays()),
                product.origin().isBlank() ? null : Bilingual.vietnamese(product.origin()),
                product.standards(),
                Stream.of(warnings, warnedSince == null ? null : since(Said.in(warnedSince)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Bilingual since(Bilingual warnings) {
        return new Bilingual(
                "Nhà sản xuất lưu ý thêm sau khi đóng gói: " + warnings.vi(),
                warnings.en() == null ? null : "The maker’s warnings since it was packed: " + warnings.en());
    }

    /** Goods that no product was named for: what their lot says of them. */
    private static Goods goods(LotStory story) {
        return new Goods(
                Bilingual.vietnamese(story.lot().name()),
                null,
                null,
                List.of(),
                null,
                null,
                TradeCode.own(story.lot().code()),
                new Quantity(BigDecimal.ONE, story.lot().unit().name()),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Quantity shelfLife(int days) {
        if (days % DAYS_A_YEAR == 0) {
            return new Quantity(BigDecimal.valueOf(days / DAYS_A_YEAR), "ANN");
        }
        return days % DAYS_A_MONTH == 0
                ? new Quantity(BigDecimal.valueOf(days / DAYS_A_MONTH), "MON")
                : new Quantity(BigDecimal.valueOf(days), "DAY");
    }

    private static Maker maker(Organisation maker, Pictures pictures) {
        return new Maker(
                maker.name(),
                Said.in(maker.kind().words()),
                Bilingual.vietnamese(maker.address()),
                maker.gln() == null ? TradeCode.own(maker.traceCode()) : TradeCode.gln(maker.traceCode()),
                Said.ifAny(maker.phone()),
                maker.logo() == null ? null : pictures.small(maker.logo(), Bilingual.same(maker.name())));
    }

    private static List<Certificate> certificates(LotStory story) {
        Map<OrganisationId, String> names = story.events().stream()
                .filter(event -> event.who().id() != null)
                .collect(Collectors.toMap(
                        event -> Objects.requireNonNull(event.who().id()),
                        event -> event.who().name(),
                        (one, same) -> one));
        return story.certificates().stream()
                .map(certificate -> certificate(
                        certificate,
                        certificate.organisation().equals(story.maker().id())
                                ? null
                                : names.get(certificate.organisation()),
                        Said.day(story.lot().madeAt())))
                .toList();
    }

    /**
     * One of them.
     *
     * @param holder whose it is, where it is not the maker's
     * @param made   the day the goods were made, where a lot is told of
     */
    private static Certificate certificate(
            vn.nguon.organisation.certificate.Certificate paper, @Nullable String holder, @Nullable LocalDate made) {
        return new Certificate(
                new Bilingual(
                        named(paper.kind().words().vi(), paper.stars(), "sao", paper.scopeInWords(), holder),
                        named(paper.kind().words().en(), paper.stars(), "stars", paper.scopeInWords(), holder)),
                paper.number(),
                paper.issuer(),
                paper.validFrom(),
                paper.validUntil(),
                paper.file() == null ? null : paper.file().path(),
                paper.withdrawnOn(),
                made);
    }

    private static String named(
            String kind, @Nullable Integer stars, String word, String scope, @Nullable String holder) {
        String name = stars == null ? kind : kind + " " + stars + " " + word;
        return Stream.of(name, scope, holder == null ? "" : holder)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
