package vn.nguon.consumer;

import gg.jte.Content;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.pages.Headline;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.VerdictReason;
import vn.nguon.scan.Notices;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.VerdictKind;
import vn.nguon.scan.region.Regions;
import vn.nguon.trace.event.RecordedEvent;

/** Writes the page that answers a scan or a link, in UTF-8, to be sent with {@link #contentSecurityPolicy}. */
@Component
class AnswerPages {

    private final PageTemplates pageTemplates;
    private final PublicFrames publicFrames;
    private final Map<Language, Content> regions = new HashMap<>();

    AnswerPages(PageTemplates pageTemplates, PublicFrames publicFrames) {
        this.pageTemplates = pageTemplates;
        this.publicFrames = publicFrames;
        for (Language language : Language.all()) {
            regions.put(language, options(language));
        }
    }

    /**
     * The page of a verdict about a stamp, or of one about what is none.
     *
     * @param story in the same language
     * @param way   the records that named the package on its way; null where none of its lot was named
     * @param asOf  since when the record is silent; null if the verdict is of now
     */
    byte[] write(
            Verdict verdict,
            Notices notices,
            @Nullable RenderedStory story,
            ScanResult.@Nullable ScannedStamp stamp,
            @Nullable List<RecordedEvent> way,
            @Nullable String doubtAt,
            @Nullable Instant asOf,
            Language language) {
        boolean concluded = verdict.kind() == VerdictKind.HELD && notices.found() != null;
        return write(
                new AnswerPage(
                        Headline.of(verdict.kind()),
                        concluded ? VerdictReason.heldAndFound(language) : VerdictReason.of(verdict, language),
                        concluded ? null : VerdictSteps.after(verdict, language, pageTemplates),
                        notices.beside(verdict.kind()),
                        story,
                        stamp,
                        doubtAt,
                        asOf,
                        way),
                language);
    }

    /** The page of a verdict about goods, for who has no stamp in hand. */
    byte[] ofGoods(Verdict.OfGoods verdict, Notices notices, RenderedStory story, Language language) {
        return write(
                new AnswerPage(
                        Headline.of(verdict.kind()),
                        VerdictReason.ofGoods(verdict, language),
                        VerdictSteps.after(verdict, language, pageTemplates),
                        notices.beside(verdict.kind()),
                        story,
                        null,
                        null,
                        null,
                        null),
                language);
    }

    /** A page without a verdict. */
    byte[] about(Headline headline, String why, Notices notices, RenderedStory story, Language language) {
        return write(new AnswerPage(headline, why, null, notices, story, null, null, null, null), language);
    }

    /** The {@code Content-Security-Policy} of these pages. */
    String contentSecurityPolicy() {
        return publicFrames.contentSecurityPolicy();
    }

    private byte[] write(AnswerPage page, Language in) {
        return pageTemplates.render(
                "consumer/answer.jte",
                Map.of("page", page, "regions", Objects.requireNonNull(regions.get(in)), "frame", publicFrames.in(in)));
    }

    private static Content options(Language language) {
        return new PrerenderedPart(Regions.all().stream()
                .map(region -> "<option value=\"" + region.code() + "\">"
                        + region.name().in(language) + "</option>")
                .collect(Collectors.joining("\n")));
    }
}
