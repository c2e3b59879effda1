package vn.nguon.calls;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What main code may not call, or read.
 *
 * @param call    full names as ArchUnit writes them: {@code java.lang.String.toLowerCase()},
 *                {@code java.util.Random.<init>(long)}, {@code java.lang.System.out}
 * @param instead what to write in its place
 * @param may     who may all the same
 */
record ForbiddenCall(Pattern call, String instead, List<Exemption> may) {

    static ForbiddenCall of(String call, String instead, Exemption... may) {
        return new ForbiddenCall(Pattern.compile(call), instead, List.of(may));
    }

    Stream<JavaAccess<?>> in(JavaClass type) {
        return Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> call.matcher(access.getTarget().getFullName()).matches())
                .map(access -> (JavaAccess<?>) access);
    }

    boolean isForbiddenTo(JavaAccess<?> access) {
        return may.stream().noneMatch(exemption -> exemption.covers(access));
    }

    @Override
    public String toString() {
        return call + " → " + instead;
    }

    String said(JavaAccess<?> access) {
        return access.getDescription() + ". Instead: " + instead;
    }
}
