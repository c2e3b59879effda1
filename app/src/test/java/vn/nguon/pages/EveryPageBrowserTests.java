package vn.nguon.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.pages.Workplaces.Actor.COOPERATIVE;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.language.Language;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Strolling;

/** Every page that links lead to: in both languages, without a barrier, and light enough for a phone in a shed. */
@PlatformTest
record EveryPageBrowserTests(ApplicationContext platform, People people) {

    /** What stands on the page or is read out of it, without what people themselves called their things. */
    private static final String SAID = """
            () => {
              const body = document.body.cloneNode(true);
              body.querySelectorAll('script, style, [lang=vi], #printHouseId option').forEach(one => one.remove());
              const read = [...body.querySelectorAll('*')].flatMap(one =>
                ['placeholder', 'aria-label', 'title', 'alt', 'data-label', 'data-offline'].map(name => one.getAttribute(name) || ''));
              return [document.title, body.textContent, ...read].join('\\n');
            }""";

    private static final String VIETNAMESE = "(?iu).*[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ].*";

    static List<Language> languagesOfDesks() {
        return List.of(Language.VI, Language.EN);
    }

    @ParameterizedTest
    @MethodSource("languagesOfDesks")
    void theConsoleHasNoBarriersAndSpeaksOneLanguage(Language language) {
        Workplaces workplaces = Workplaces.in(platform);
        Person manager = workplaces.manager();
        speak(manager, language);
        List<String> untranslated = new ArrayList<>();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(manager, Screen.PHONE);
            for (String path : Strolling.from(page, browsing, workplaces.beginnings(COOPERATIVE))) {
                page.navigate(browsing.at(path));
                browsing.look(page, "every-" + language.tag() + name(path));
                if (language == Language.EN) {
                    workplaces
                            .withoutNames((String) page.evaluate(SAID))
                            .lines()
                            .filter(line -> line.matches(VIETNAMESE))
                            .forEach(line -> untranslated.add(path + ": " + line.strip()));
                }
            }
        }
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Workplaces.Actor.class)
    void noPageIsHeavierThanAPhoneInAShedBears(Workplaces.Actor actor) {
        Workplaces workplaces = Workplaces.in(platform);
        Person person = workplaces.person(actor);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(person, Screen.PHONE);
            List<String> paths = Strolling.from(page, browsing, workplaces.beginnings(actor));
            assertThat(paths).hasSizeGreaterThan(actor.pages());
            for (Language language : languagesOfDesks()) {
                speak(person, language);
                List<Weighing.Weight> weights =
                        paths.stream().map(Weighing.of(page, browsing)::weigh).toList();

                Weighing.tell(actor + " " + language, weights);
                assertThat(weights)
                        .allSatisfy(weight ->
                                assertThat(weight.kilobytes()).as(weight.path()).isLessThan(150));
            }
        }
    }

    /** A manager's own form, sent as a browser would. */
    private static void speak(Person person, Language language) {
        for (int version = 1; ; version++) {
            Forms.Shown shown = Forms.of(person)
                    .send("/account?version=" + version, "name", "Ms Lotus", "language", language.tag());
            if (shown.status() != 412) {
                shown.ledTo("/account");
                return;
            }
        }
    }

    private static String name(String path) {
        return Strolling.kind(path).replace('/', '-');
    }
}
