package vn.nguon.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.nguon.Nguon;

/** What the platform, its launcher and its tests read of whoever starts them, as their sources tell. */
final class Settings {

    /** {@code @Value("${nguon.home}")}, {@code getProperty("nguon.stamp.passphrase", "")}, {@code .bind("nguon.…", …)}. */
    private static final Pattern READ = Pattern.compile(
            "(?:\\$\\{|(?:getProperty|getRequiredProperty|bind|getBoolean|getInteger)\\(\\s*\")(nguon\\.[a-z0-9.-]+)");

    private static final Pattern DECLARED = Pattern.compile("(?m)^(nguon\\.[a-z0-9.-]+)=");
    private static final Pattern VARIABLE = Pattern.compile("\\bNGUON_[A-Z0-9_]+");
    private static final Path DECLARATIONS = Project.ROOT.resolve("app/src/main/resources/application.properties");

    private Settings() {}

    /** {@code nguon.limits.doubts-over}, … */
    static Set<String> properties() {
        return Stream.of(
                        records(),
                        found(READ, Project.mainSources()).filter(name -> !ofTheBuild(name)),
                        found(DECLARED, List.of(DECLARATIONS)))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code NGUON_HOME}, … */
    static Set<String> variables() {
        Stream<Path> others = Stream.of(DECLARATIONS, Project.ROOT.resolve("nguon"));
        return found(
                        VARIABLE,
                        Stream.concat(Project.mainSources().stream(), others).toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code nguon.pictures}, … */
    static Set<String> ofTests() {
        return found(READ, Project.testSources()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> records() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents(Nguon.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(type -> ClassUtils.resolveClassName(type, Nguon.class.getClassLoader()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(part -> type.getAnnotation(ConfigurationProperties.class)
                                        .value() + "." + dashed(part.getName())));
    }

    private static String dashed(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The launcher tells the label printer where it is itself; that is nobody's to set. */
    private static boolean ofTheBuild(String name) {
        return name.equals("nguon.start");
    }

    private static Stream<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(Project.text(file)).results())
                .map(name -> name.groupCount() > 0 ? name.group(1) : name.group());
    }
}
