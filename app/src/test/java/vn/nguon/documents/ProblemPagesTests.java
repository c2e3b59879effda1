package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import vn.nguon.Nguon;
import vn.nguon.refusal.Refusal;

/** docs/spec/problems lists every problem that the platform answers with, and none that it does not. */
class ProblemPagesTests {

    private static final Path PROBLEMS = Project.ROOT.resolve("docs/spec/problems");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`[a-z0-9-]+`(?:, )?)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

    /** What is no refusal of a room but of the way in: {@code new Problem("unreadable", 400, …)}. */
    private static final Pattern OF_THE_WAY_IN = Pattern.compile("(?:[pP]roblem|about)\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void everyProblemHasItsRowAndEveryRowItsProblem() {
        Set<String> answered = new TreeSet<>(refusals());
        answered.addAll(problemsOfTheWayIn());

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void theFirstPageLeadsToTheOthers() {
        String first = Project.text(PROBLEMS.resolve("README.md"));

        assertThat(pages().stream().map(page -> page.getFileName().toString()))
                .filteredOn(Predicate.not("README.md"::equals))
                .allSatisfy(page -> assertThat(first).contains("](" + page + ")"));
    }

    private static List<Path> pages() {
        return Project.files(PROBLEMS, ".md");
    }

    private static Set<String> listed() {
        return pages().stream()
                .flatMap(page -> ROW.matcher(Project.text(page)).results())
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> problemsOfTheWayIn() {
        Set<String> names = Project.mainSources().stream()
                .flatMap(source -> OF_THE_WAY_IN.matcher(Project.text(source)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        assertThat(names).contains("unreadable", "our-fault");
        return names;
    }

    private static Set<String> refusals() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scan.findCandidateComponents(Nguon.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(type -> ClassUtils.resolveClassName(type, Refusal.class.getClassLoader()))
                .filter(type -> !inTests(type))
                .map(type -> ((Refusal) new SpringObjenesis().newInstance(type)).name())
                .collect(Collectors.toSet());
    }

    private static boolean inTests(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }
}
