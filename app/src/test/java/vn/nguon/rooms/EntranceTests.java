package vn.nguon.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** That no room enters what it may not is for {@code ModularityTests}; here, that none may enter what it does not. */
class EntranceTests {

    @Test
    void everyRoomListsWhichOthersItEnters() {
        assertThat(listed().keySet()).containsAll(entered().keySet());
    }

    @Test
    void noRoomMayEnterWhereItDoesNotGo() {
        Map<String, Set<String>> entered = entered();
        Map<String, Set<String>> idle = new TreeMap<>();
        listed().forEach((room, entrances) -> {
            Set<String> untaken = new TreeSet<>(entrances);
            untaken.removeAll(entered.getOrDefault(room, Set.of()));
            if (!untaken.isEmpty()) {
                idle.put(room, untaken);
            }
        });

        assertThat(idle).as("take these out of the rooms' package-info").isEmpty();
    }

    /** What each room's package-info lets it into. */
    static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        PlatformClasses.written().map(JavaClass::getPackage).distinct().forEach(inner -> {
            if (inner.getName().chars().filter(dot -> dot == '.').count() == 2) {
                inner.tryGetAnnotationOfType(ApplicationModule.class)
                        .ifPresent(room ->
                                listed.put(inner.getRelativeName(), new TreeSet<>(Set.of(room.allowedDependencies()))));
            }
        });
        return listed;
    }

    private static Map<String, Set<String>> entered() {
        Map<String, Set<String>> entered = new TreeMap<>();
        PlatformClasses.written()
                .forEach(type -> othersUsedBy(type)
                        .forEach(other -> entered.computeIfAbsent(
                                        PlatformClasses.room(type).orElseThrow(), room -> new TreeSet<>())
                                .add(PlatformClasses.entrance(other))));
        return entered;
    }

    private static Stream<JavaClass> othersUsedBy(JavaClass type) {
        String room = PlatformClasses.room(type).orElseThrow();
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(target -> PlatformClasses.room(target)
                        .filter(other -> !other.equals(room))
                        .isPresent());
    }
}
