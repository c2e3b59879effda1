package vn.nguon.calls;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import picocli.CommandLine.Command;

/**
 * Who may do what others may not.
 *
 * @param why the reason, in words
 * @param who whose access it is
 */
record Exemption(String why, Predicate<JavaCodeUnit> who) {

    /** Somebody sits before it and waits, in a process of their own. */
    static final Exemption COMMANDS =
            new Exemption("a command has its process for itself, and a terminal", of(Exemption::isCommand));

    /** No request is there to be kept waiting. */
    static final Exemption START_AND_END = new Exemption(
            "nobody is served before the start is over, nor after the end has begun",
            unit -> isHook(unit) || isOfTheStart(unit.getOwner()));

    static final Exemption CONFIGURATION =
            new Exemption("here the bean is made that everybody else is handed", of(Exemption::isConfiguration));

    private static final Set<String> ENDS = Set.of("destroy", "stop");

    static Exemption room(String name, String why) {
        return new Exemption(
                why,
                of(type -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + ".")));
    }

    /** A package alone, without those beneath it. */
    static Exemption door(String name, String why) {
        return new Exemption(why, of(type -> type.getPackageName().equals(name)));
    }

    static Exemption type(Class<?> one, String why) {
        return new Exemption(why, of(type -> type.isEquivalentTo(one)));
    }

    boolean covers(JavaAccess<?> access) {
        return who.test(access.getOrigin());
    }

    private static Predicate<JavaCodeUnit> of(Predicate<JavaClass> type) {
        return unit -> type.test(outermost(unit.getOwner()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Exemption::outermost).orElse(type);
    }

    private static boolean isCommand(JavaClass type) {
        return type.isAnnotatedWith(Command.class);
    }

    private static boolean isHook(JavaCodeUnit unit) {
        boolean ends =
                ENDS.contains(unit.getName()) && unit.getRawParameterTypes().isEmpty();
        return ends || unit.isAnnotatedWith(EventListener.class);
    }

    /** What waits for the platform to be ready, and what only a configuration or a command makes use of. */
    private static boolean isOfTheStart(JavaClass type) {
        Set<JavaClass> users = type.getAccessesToSelf().stream()
                .map(access -> outermost(access.getOriginOwner()))
                .filter(user -> !user.equals(type))
                .collect(Collectors.toSet());
        boolean madeOnce =
                !users.isEmpty() && users.stream().allMatch(user -> isConfiguration(user) || isCommand(user));
        return madeOnce || type.getMethods().stream().anyMatch(Exemption::waitsUntilReady);
    }

    private static boolean waitsUntilReady(JavaMethod method) {
        return method.isAnnotatedWith(EventListener.class)
                && Set.of(method.getAnnotationOfType(EventListener.class).value())
                        .equals(Set.of(ApplicationReadyEvent.class));
    }

    private static boolean isConfiguration(JavaClass type) {
        return type.isMetaAnnotatedWith(Configuration.class);
    }
}
