package vn.nguon.pages.story;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** Writes down the part of a page that all stamps of a lot share. */
@Component
public class TellingStories {

    private final PageTemplates pageTemplates;

    public TellingStories(PageTemplates pageTemplates) {
        this.pageTemplates = pageTemplates;
    }

    /**
     * Tells a story. What it says holds until the lot's story changes or the day is over, whichever comes first.
     *
     * @param today the day by which certificates are called expired
     */
    public ToldStory tell(Story story, Language language, LocalDate today) {
        Voice in = Voice.of(language);
        PrerenderedPart opening = pageTemplates.prerender("story/goods.jte", Map.of("story", story, "in", in));
        PrerenderedPart rest = pageTemplates.prerender(
                "story/rest.jte",
                Map.of(
                        "story", story,
                        "in", in,
                        "today", today,
                        "way", Way.of(story.journey()),
                        "linkedData", LinkedData.of(story, in)));
        return new ToldStory(in.say(story.goods().name()), opening, rest);
    }
}
