package vn.nguon.pages.telling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.pages.story.TellingStories;
import vn.nguon.pages.story.ToldStory;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;
import vn.nguon.scan.story.LotStory;

/**
 * The stories that were written into pages lately. A story that changed is another story, so what was written of the
 * old one is never found again.
 */
@Component
class ToldStories {

    private static final long MOST_BYTES_A_LANGUAGE = 32L << 20;

    private final TellingStories telling;
    private final Clock clock;
    private final Cache<LotStory, Told> vietnamese = cache();
    private final Cache<LotStory, Told> english = cache();

    ToldStories(TellingStories telling, Clock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    /** The story in that language, written today. */
    ToldStory of(LotStory story, Language language) {
        Cache<LotStory, Told> pages = language == Language.EN ? english : vietnamese;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Voice.ZONE);
        Told page = pages.getIfPresent(story);
        if (page == null || !page.day().equals(today)) {
            page = new Told(telling.tell(StoryWords.of(story), language, today), today);
            pages.put(story, page);
        }
        return page.story();
    }

    private static Cache<LotStory, Told> cache() {
        return Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(MOST_BYTES_A_LANGUAGE)
                .weigher((LotStory story, Told page) -> page.bytes())
                .build();
    }

    private record Told(ToldStory story, LocalDate day) {

        int bytes() {
            return 200 + size(story.opening()) + size(story.rest());
        }

        private static int size(Content content) {
            return content instanceof PrerenderedPart written ? written.size() : 0;
        }
    }
}
