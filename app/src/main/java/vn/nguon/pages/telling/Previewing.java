package vn.nguon.pages.telling;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.scanned.Answer;
import vn.nguon.pages.scanned.AnsweringScans;
import vn.nguon.pages.scanned.Suspended;
import vn.nguon.pages.scanned.Verdict;
import vn.nguon.refusal.Language;
import vn.nguon.scan.story.LotStory;

/** Shows whoever makes goods what a buyer will read, before any stamp is on them. */
@Component
public class Previewing {

    private final AnsweringScans answering;
    private final ToldStories told;
    private final PublicFrames publicFrames;
    private final Clock clock;

    Previewing(AnsweringScans answering, ToldStories told, PublicFrames publicFrames, Clock clock) {
        this.answering = answering;
        this.told = told;
        this.publicFrames = publicFrames;
        this.clock = clock;
    }

    /** The page of a genuine stamp that was activated today, without what is about one stamp. */
    public byte[] page(LotStory story, Language language) {
        Verdict genuine = new Verdict.Genuine(story.maker().name(), Said.day(clock.instant()));
        return answering.answer(
                new Answer(
                        genuine,
                        null,
                        told.of(story, language),
                        null,
                        Suspended.of(story.maker()),
                        false,
                        false,
                        HtmlAnswers.failedTest(story.failedTest()),
                        null),
                language);
    }

    /** The {@code Content-Security-Policy} that it is sent with. */
    public String contentSecurityPolicy() {
        return publicFrames.contentSecurityPolicy();
    }
}
