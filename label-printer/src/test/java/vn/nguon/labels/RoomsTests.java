package vn.nguon.labels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nguon.labels.cli.LabelsCommand;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.text.PrintableLetters;
import vn.nguon.labels.text.ShortName;

/** The packages of the label printer are rooms, held to what CONTRIBUTING.md says of rooms. */
class RoomsTests {

    /** The command, what only the platform calls, and constants, which the compiler copies without a trace. */
    private static final Set<Class<?>> CALLED_FROM_OUTSIDE =
            Set.of(LabelsCommand.class, PrintableLetters.class, ShortName.class, ExitCode.class);

    private static final int MOST_FILES = 15;

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void noCircleLeadsFromRoomToRoom() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Rooms())
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void aTypeIsPublicOnlyForAnotherRoom() {
        var unasked = types().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> CALLED_FROM_OUTSIDE.stream().noneMatch(type::isEquivalentTo))
                .filter(RoomsTests::isOfItsRoomAlone)
                .map(JavaClass::getName);

        assertThat(unasked).isEmpty();
    }

    @Test
    void noTwoTypesShareAName() {
        assertThat(types().map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void noTypeWithinATypeBearsTheNameOfARoomsType() {
        var names = types().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(CLASSES.stream().filter(JavaClass::isMemberClass).map(JavaClass::getSimpleName))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void aRoomCanBeHeldInTheHead() {
        var crowded = types().collect(Collectors.groupingBy(JavaClass::getPackageName)).values().stream()
                .filter(room -> room.size() >= MOST_FILES)
                .map(room -> room.get(0).getPackageName());

        assertThat(crowded).isEmpty();
    }

    @Test
    void everyRoomSaysWhoLivesThere() {
        var rooms = types().map(JavaClass::getPackageName).distinct();

        assertThat(rooms).allMatch(room -> CLASSES.contain(room + ".package-info"));
    }

    private static Stream<JavaClass> types() {
        return CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** Of a type's own room are those that use it or a type within it. */
    private static boolean isOfItsRoomAlone(JavaClass type) {
        return CLASSES.stream()
                .filter(part ->
                        part.getName().equals(type.getName()) || part.getName().startsWith(type.getName() + "$"))
                .map(JavaClass::getDirectDependenciesToSelf)
                .flatMap(Collection::stream)
                .allMatch(use -> use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static final class Rooms implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
