package vn.nguon.consumer;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nguon.language.Language;
import vn.nguon.scan.Notices;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.story.LotStory;

/** Shows whoever makes goods what a buyer will read, before any stamp is on them. */
@Component
public class LotPreview {

    private final AnswerPages answers;
    private final RenderedStories stories;
    private final Clock clock;

    LotPreview(AnswerPages answers, RenderedStories stories, Clock clock) {
        this.answers = answers;
        this.stories = stories;
        this.clock = clock;
    }

    /** The page of a genuine stamp that was activated today, without what is about one stamp. */
    public byte[] page(LotStory story, Language language) {
        Notices now = Notices.of(story);
        return answers.write(
                new Verdict.Genuine(story.maker().name(), clock.instant()),
                new Notices(now.suspension(), false, false, now.failedTest()),
                stories.of(story, language),
                null,
                null,
                language);
    }

    /** The {@code Content-Security-Policy} that it is sent with. */
    public String contentSecurityPolicy() {
        return answers.contentSecurityPolicy();
    }
}
