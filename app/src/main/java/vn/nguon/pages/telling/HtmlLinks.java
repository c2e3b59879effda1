package vn.nguon.pages.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.scanned.FailedTest;
import vn.nguon.pages.scanned.Headline;
import vn.nguon.pages.scanned.Suspended;
import vn.nguon.pages.scanned.Verdict;
import vn.nguon.pages.story.TellingStories;
import vn.nguon.pages.story.ToldStory;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.words.Word;
import vn.nguon.recall.Recall;
import vn.nguon.refusal.Language;
import vn.nguon.resolver.LinkPages;
import vn.nguon.resolver.LinkTarget;
import vn.nguon.scan.story.LotStory;

/** Answers links of products and lots with our pages. */
@Component
class HtmlLinks implements LinkPages {

    private final PageTemplates pageTemplates;
    private final PublicFrames publicFrames;
    private final TellingStories telling;
    private final ToldStories told;
    private final Clock clock;

    HtmlLinks(
            PageTemplates pageTemplates,
            PublicFrames publicFrames,
            TellingStories telling,
            ToldStories told,
            Clock clock) {
        this.pageTemplates = pageTemplates;
        this.publicFrames = publicFrames;
        this.telling = telling;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public byte[] page(LinkTarget linked, Language language) {
        if (linked instanceof LinkTarget.OfLot lot) {
            Verdict verdict = verdict(lot);
            return page(
                    verdict == null ? Headline.LOT : verdict.headline(),
                    verdict,
                    Word.ABOUT_LOT_WHY,
                    lot.story().maker(),
                    lot.story().lot().frozen(),
                    HtmlAnswers.failedTest(lot.story().failedTest()),
                    told.of(lot.story(), language),
                    language);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Voice.ZONE);
        LinkTarget.OfProduct product = (LinkTarget.OfProduct) linked;
        ToldStory story = telling.tell(StoryWords.of(product), language, today);
        return page(Headline.PRODUCT, null, Word.ABOUT_PRODUCT_WHY, product.maker(), false, null, story, language);
    }

    private byte[] page(
            Headline headline,
            @Nullable Verdict verdict,
            Word why,
            Organisation maker,
            boolean frozen,
            @Nullable FailedTest failedTest,
            ToldStory story,
            Language language) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("headline", headline);
        parts.put("verdict", verdict);
        parts.put("why", why);
        parts.put("suspended", Suspended.of(maker));
        parts.put("frozen", frozen);
        parts.put("failedTest", failedTest);
        parts.put("story", story);
        parts.put("frame", publicFrames.in(Voice.of(language)));
        return pageTemplates.render("linked/answer.jte", parts);
    }

    /** What stands above everything else that is told of a lot, if anything does. */
    private static @Nullable Verdict verdict(LinkTarget.OfLot lot) {
        LotStory story = lot.story();
        Recall recall = lot.recall();
        if (recall != null) {
            return VerdictWords.recalled(recall, lot.ofIngredient(), story);
        }
        LocalDate expired = lot.expiredOn();
        return expired == null ? null : new Verdict.Expired(expired, VerdictWords.contact(story.maker(), ""));
    }

    @Override
    public String contentSecurityPolicy() {
        return publicFrames.contentSecurityPolicy();
    }
}
