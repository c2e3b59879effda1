package vn.nguon.rooms;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** The platform's compiled classes, and in which room each is; read once, since that takes seconds. */
final class PlatformClasses {

    private static final String PLATFORM = "vn.nguon.";
    private static final String TEMPLATES = "vn.nguon.pages.templates";

    /** Other modules of the build, which know nothing of the platform and are no rooms of it. */
    private static final List<String> NO_ROOMS = List.of("db", "labels");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.nguon");

    private PlatformClasses() {}

    /** Classes of rooms, with the templates, which show what the rooms of pages hand them. */
    static Stream<JavaClass> all() {
        return ALL.stream().filter(type -> room(type).isPresent());
    }

    /** Classes of rooms, without the templates. */
    static Stream<JavaClass> written() {
        return all().filter(type -> !isTemplate(type));
    }

    static boolean isTemplate(JavaClass type) {
        return type.getPackageName().startsWith(TEMPLATES);
    }

    /** {@code trace} for a class of {@code vn.nguon.trace.event}; none for one that is in no room. */
    static Optional<String> room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(PLATFORM)) {
            return Optional.empty();
        }
        String room = name.substring(PLATFORM.length()).split("\\.", 2)[0];
        return NO_ROOMS.contains(room) ? Optional.empty() : Optional.of(room);
    }

    /** What a room must be let into to use the class: {@code trace}, or {@code trace :: event}. */
    static String entrance(JavaClass type) {
        JavaClass one = type.getBaseComponentType();
        String room = room(one).orElseThrow();
        return one.getPackage()
                .tryGetAnnotationOfType(NamedInterface.class)
                .map(named -> room + " :: " + named.value()[0])
                .orElse(room);
    }
}
