package vn.nguon.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.nguon.metrics.SummingMetrics;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/**
 * What the platform answers is what it answered before, byte for byte: the public page and its JSON for every verdict, the
 * API, the refusals, the pages that are used most. The answers as they were are in {@code src/test/resources/golden}, one
 * file each: the request, the status, the headers that matter, the body; values of chance are {@link Placeholders}.
 *
 * <p>Where an answer is meant to change, write the files anew and read in the diff what changed:
 *
 * <pre>{@code
 * mvn -pl app -am verify -Dit.test=GoldenAnswersIntegrationTests -Dtest=none \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dnguon.golden.write=true
 * }</pre>
 *
 * <p>All is asked once, in one order, of a platform of its own; whatever else ran before changes nothing.
 */
@PlatformTest
@Import(MovableClock.class)
@TestPropertySource(properties = "nguon.limits.wrong-codes-over=100h")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenAnswersIntegrationTests {

    private final RequestMappingHandlerMapping mappings;
    private final Map<String, String> answers;
    private final Set<String> paths;

    GoldenAnswersIntegrationTests(
            People people,
            MovableClock clock,
            SummingMetrics metrics,
            DatabaseClient database,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
        World world = new World(people, clock);
        Recording recording = new Recording(people.address(), world.placeholders);
        new Copies(world).manySee(5);
        new Scans(world, recording).record();
        ApiAnswers apiAnswers = new ApiAnswers(world, recording);
        apiAnswers.record();
        new Refusals(world, recording).record();
        apiAnswers.recordAttempts();
        // Pages show what was summed, which is done a moment later.
        Eventually.is(
                metrics.sum()
                        .then(database.sql("select count(*) as waiting from figure_change")
                                .mapValue(Long.class)
                                .one()),
                0L);
        new Desks(world, recording).record();
        answers = recording.answers();
        paths = recording.paths();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsWhatItWas() {
        return answers.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> GoldenFiles.assertSame(each.getKey(), each.getValue())));
    }

    @Test
    void everyFileIsOfAnAnswer() {
        assertThat(answers.keySet()).containsAll(GoldenFiles.names(answers.keySet()));
    }

    @Test
    void everythingThatTheApiGivesIsAmongThem() {
        List<PathPattern> given = mappings.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.getPatternString().startsWith("/api/v1/"))
                .toList();

        assertThat(given)
                .isNotEmpty()
                .filteredOn(pattern -> paths.stream().noneMatch(path -> pattern.matches(PathContainer.parsePath(path))))
                .isEmpty();
    }
}
