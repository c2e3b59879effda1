package vn.nguon.consumer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.recall.OpenRecalls;
import vn.nguon.scan.Notices;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.VerdictRules;
import vn.nguon.scan.story.LotStory;

/** Shows whoever makes goods what a buyer will read, before any stamp is on them. */
@Component
public class LotPreview {

    private final AnswerPages answers;
    private static final OpenRecalls NO_RECALLS = new OpenRecalls(Map.of());

    private final RenderedStories stories;
    private final Clock clock;

    LotPreview(AnswerPages answers, RenderedStories stories, Clock clock) {
        this.answers = answers;
        this.stories = stories;
        this.clock = clock;
    }

    /** The page of a stamp that was activated today, without what is about one stamp; recalls are not looked at. */
    public byte[] page(LotStory story, Language language) {
        Instant now = clock.instant();
        Verdict.OfGoods against = VerdictRules.ofGoods(story, NO_RECALLS, VietnamTime.day(now));
        return answers.write(
                against == null ? new Verdict.Genuine(story.maker().name(), now) : against,
                Notices.of(story),
                stories.of(story, language),
                null,
                null,
                null,
                null,
                language);
    }

    /** The {@code Content-Security-Policy} that it is sent with. */
    public String contentSecurityPolicy() {
        return answers.contentSecurityPolicy();
    }
}
