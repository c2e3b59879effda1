package vn.nguon.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Main code of the three modules keeps to {@link ForbiddenCalls}. */
class ForbiddenCallsTests {

    private static final List<Path> MODULES =
            Stream.of(".", "../db", "../label-printer").map(Path::of).toList();

    /** Benchmarks are in nobody's platform, and wait for what they measure. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(place -> !place.contains("/bench/"))
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes/vn"))
                    .toList());

    private static final JavaClasses EXAMPLES = new ClassFileImporter().importClasses(CarelessExample.class);

    @Test
    void allThreeModulesAreLookedAt() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName)).contains("vn.nguon", "vn.nguon.db", "vn.nguon.labels");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyCallsWhatIsForbidden(ForbiddenCall forbidden) {
        assertThat(calls(MAIN, forbidden).filter(forbidden::isForbiddenTo).map(forbidden::said))
                .isEmpty();
    }

    /** An exemption that nobody takes any more would let the next one through unseen. */
    @ParameterizedTest
    @MethodSource("all")
    void everyExemptionIsTaken(ForbiddenCall forbidden) {
        assertThat(forbidden.may())
                .filteredOn(exemption -> calls(MAIN, forbidden).noneMatch(exemption::covers))
                .extracting(Exemption::why)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoDoesItIsFound(ForbiddenCall forbidden) {
        assertThat(calls(EXAMPLES, forbidden)).isNotEmpty().allMatch(forbidden::isForbiddenTo);
    }

    private static Stream<JavaAccess<?>> calls(JavaClasses types, ForbiddenCall forbidden) {
        return types.stream().flatMap(forbidden::in);
    }

    private static List<ForbiddenCall> all() {
        return ForbiddenCalls.ALL;
    }
}
