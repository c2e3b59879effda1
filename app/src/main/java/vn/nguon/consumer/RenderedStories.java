package vn.nguon.consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.consumer.journey.JourneyView;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.PageTemplates;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.StoryView;

/**
 * The part of a page that all stamps of a lot share, kept for the lots that were told of lately. A story that changed is
 * another story, so what was written of the old one is never found again.
 */
@Component
class RenderedStories {

    private static final long MOST_BYTES = 64L << 20;

    private final PageTemplates pageTemplates;
    private final Clock clock;
    private final Cache<LotStory, OfToday> kept = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES)
            .weigher((LotStory story, OfToday written) -> 200 + written.size())
            .build();

    RenderedStories(PageTemplates pageTemplates, Clock clock) {
        this.pageTemplates = pageTemplates;
        this.clock = clock;
    }

    /** A lot's story in that language, written today. */
    RenderedStory of(LotStory story, Language language) {
        LocalDate today = today();
        OfToday known = kept.getIfPresent(story);
        OfToday written = known == null || !known.day().equals(today) ? new OfToday(today, Map.of()) : known;
        RenderedStory told = written.in().get(language);
        if (told == null) {
            told = write(StoryView.of(story), language, today);
            kept.put(story, written.and(language, told));
        }
        return told;
    }

    /** A story in that language, written today; one of a product is not kept. */
    RenderedStory of(StoryView story, Language language) {
        return story.lot() == null ? write(story, language, today()) : of(story.lot(), language);
    }

    /** @param today the day by which certificates are called expired */
    private RenderedStory write(StoryView story, Language language, LocalDate today) {
        Map<String, Object> parts = Map.of(
                "story", story,
                "in", language,
                "today", today,
                "journey", JourneyView.of(story.lot()),
                "linkedData", LinkedData.of(story, language));
        return new RenderedStory(
                language.say(story.name()),
                pageTemplates.prerender("consumer/story/goods.jte", parts),
                pageTemplates.prerender("consumer/story/rest.jte", parts));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    /** A lot's story, in the languages that somebody asked for on that day. */
    private record OfToday(LocalDate day, Map<Language, RenderedStory> in) {

        OfToday and(Language language, RenderedStory story) {
            Map<Language, RenderedStory> more = new HashMap<>(in);
            more.put(language, story);
            return new OfToday(day, more);
        }

        int size() {
            return in.values().stream().mapToInt(RenderedStory::size).sum();
        }
    }
}
