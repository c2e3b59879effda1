package vn.nguon.consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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

    private static final long MOST_BYTES_A_LANGUAGE = 32L << 20;

    private final PageTemplates pageTemplates;
    private final Clock clock;
    private final Map<Language, Cache<LotStory, OfToday>> kept = new EnumMap<>(Language.class);

    RenderedStories(PageTemplates pageTemplates, Clock clock) {
        this.pageTemplates = pageTemplates;
        this.clock = clock;
        for (Language language : Language.values()) {
            kept.put(language, cache());
        }
    }

    /** A lot's story in that language, written today. */
    RenderedStory of(LotStory story, Language language) {
        Cache<LotStory, OfToday> stories = Objects.requireNonNull(kept.get(language));
        LocalDate today = today();
        OfToday written = stories.getIfPresent(story);
        if (written == null || !written.day().equals(today)) {
            written = new OfToday(write(StoryView.of(story), language, today), today);
            stories.put(story, written);
        }
        return written.story();
    }

    /** A story in that language, written today; one of a product is not kept. */
    RenderedStory of(StoryView story, Language language) {
        return story.lot() == null ? write(story, language, today()) : of(story.lot(), language);
    }

    /** @param today the day by which certificates are called expired */
    private RenderedStory write(StoryView story, Language language, LocalDate today) {
        Language in = language;
        Map<String, Object> parts = Map.of(
                "story", story,
                "in", in,
                "today", today,
                "journey", JourneyView.of(story.lot()),
                "linkedData", LinkedData.of(story, in));
        return new RenderedStory(
                in.say(story.name()),
                pageTemplates.prerender("consumer/story/goods.jte", parts),
                pageTemplates.prerender("consumer/story/rest.jte", parts));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private static Cache<LotStory, OfToday> cache() {
        return Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(MOST_BYTES_A_LANGUAGE)
                .weigher((LotStory story, OfToday written) ->
                        200 + written.story().size())
                .build();
    }

    private record OfToday(RenderedStory story, LocalDate day) {}
}
