package vn.nguon.identity.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;

/**
 * What each address asks of whoever comes, in one table: the first line that fits decides, and what no line names is
 * shut. The rooms behind ask for the role again, and whose things they are.
 */
final class AccessRules {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Pages that millions look at, and what these are made of. */
    static final String[] EVERYBODYS = {
        "/",
        "/S/**",
        "/01/**",
        "/s/**",
        "/log/**",
        "/static/**",
        "/icons/**",
        "/webjars/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/.well-known/security.txt"
    };

    private static final List<AccessRule> TABLE = List.of(
            open(HttpMethod.POST, "/api/v1/sessions"),
            open(HttpMethod.POST, "/api/v1/registrations"),
            open(null, "/api/docs/**"),
            open(null, "/api/docs.yaml"),
            open(null, "/api/v1/public/**"),
            person("/api/v1/sessions/**"),
            person("/api/v1/api-keys/**"),
            person("/api/v1/accounts/**"),
            person("/api/v1/security-events/**"),
            reads("/api/v1/me/**"),
            person("/api/v1/me/**"),
            // Whoever reads codes can make stamps.
            keys(Scope.PRINT, "/api/v1/stamp-orders/{id}/codes"),
            keys(Scope.PRINT, "/api/v1/stamp-orders/{id}/labels.pdf"),
            keys(Scope.PRINT, "/api/v1/print-jobs/**"),
            keys(Scope.PRINT, "/api/v1/print-runs/**"),
            reads("/api/v1/**"),
            keys(Scope.PRINT, "/api/v1/stamp-orders/{id}/deliveries"),
            keys(Scope.DECIDE, "/api/v1/{kind}/{id}/decisions/**"),
            keys(Scope.DECIDE, "/api/v1/recalls/**"),
            keys(Scope.DECIDE, "/api/v1/alerts/**"),
            keys(Scope.DECIDE, "/api/v1/chain-alerts/**"),
            keys(Scope.DECIDE, "/api/v1/doubts/**"),
            keys(Scope.RECORD, "/api/v1/passed-on/**"),
            keys(Scope.DECIDE, "/api/v1/stamp-freezes/**"),
            // What is frozen for all is decided, of goods as of stamps.
            keys(Scope.DECIDE, "/api/v1/lots/{id}/freeze"),
            keys(Scope.DECIDE, "/api/v1/lots/{id}/release"),
            keys(Scope.DECIDE, "/api/v1/lots/{id}/descendants/**"),
            keys(Scope.STAMPS, "/api/v1/stamp-orders/**"),
            keys(Scope.STAMPS, "/api/v1/activations/**"),
            keys(Scope.STAMPS, "/api/v1/voidings/**"),
            keys(Scope.RECORD, "/api/v1/lots/**"),
            keys(Scope.RECORD, "/api/v1/crops/**"),
            keys(Scope.RECORD, "/api/v1/events/**"),
            keys(Scope.RECORD, "/api/v1/movements/**"),
            keys(Scope.CATALOGUE, "/api/v1/organisations/**"),
            keys(Scope.CATALOGUE, "/api/v1/places/**"),
            reads("/api/v1/communes"),
            keys(Scope.CATALOGUE, "/api/v1/households/**"),
            keys(Scope.CATALOGUE, "/api/v1/certificates/**"),
            keys(Scope.CATALOGUE, "/api/v1/products/**"),
            keys(Scope.CATALOGUE, "/api/v1/stage-plans/**"),
            keys(Scope.CATALOGUE, "/api/v1/files/**"),
            reads("/epcis/v2/**"),
            keys(Scope.RECORD, "/epcis/v2/**"),
            shut("/api/**"),
            shut("/epcis/**"),
            // Most are for everybody; of the others the room asks who comes.
            open(null, "/files/**"),
            // Whoever complained has no account.
            open(HttpMethod.GET, "/reports/**"),
            open(null, "/sign-in"),
            open(null, "/register"),
            person("/home"),
            person("/account/**"),
            person("/sign-out"),
            // Browsers ask for it without the session.
            open(HttpMethod.GET, "/console.webmanifest"),
            // A phone that several share asks who is signed in, whoever that is.
            person("/console/who"),
            person("/console/sw.js"),
            // Every desk reads codes from pictures.
            person("/console/camera"),
            desk("/console/**", Role.MEMBER, Role.MANAGER),
            desk("/inspect/**", Role.INSPECTOR, Role.AUTHORITY),
            desk("/admin/accounts/**", Role.AUTHORITY, Role.ADMINISTRATOR),
            desk("/admin/security/**", Role.ADMINISTRATOR),
            desk("/admin/backup", Role.ADMINISTRATOR),
            desk("/admin/**", Role.AUTHORITY),
            desk("/print/**", Role.PRINT_HOUSE),
            // Health and figures, on a port of their own (docs/operations/running.md).
            open(HttpMethod.GET, "/actuator/**"),
            shut("/**"));

    private static final List<AccessRule> ALL = Stream.concat(
                    Stream.of(EVERYBODYS).map(pattern -> open(null, pattern)), TABLE.stream())
            .toList();

    private AccessRules() {}

    /** The door a request stands at. */
    static AccessRule at(HttpMethod method, PathContainer path) {
        return ALL.stream().filter(door -> door.fits(method, path)).findFirst().orElseThrow();
    }

    private static AccessRule open(@Nullable HttpMethod method, String pattern) {
        return door(AccessRule.Kind.OPEN, null, method == null ? null : Set.of(method), pattern);
    }

    private static AccessRule person(String pattern) {
        return door(AccessRule.Kind.PERSON, null, null, pattern);
    }

    private static AccessRule desk(String pattern, Role... roles) {
        return new AccessRule(
                AccessRule.Kind.PERSON, null, Set.of(roles), null, PathPatternParser.defaultInstance.parse(pattern));
    }

    private static AccessRule shut(String pattern) {
        return door(AccessRule.Kind.SHUT, null, null, pattern);
    }

    private static AccessRule reads(String pattern) {
        return door(AccessRule.Kind.KEY, Scope.READ, READS, pattern);
    }

    private static AccessRule keys(Scope scope, String pattern) {
        return door(AccessRule.Kind.KEY, scope, null, pattern);
    }

    private static AccessRule door(
            AccessRule.Kind kind, @Nullable Scope scope, @Nullable Set<HttpMethod> methods, String pattern) {
        return new AccessRule(kind, scope, Set.of(), methods, PathPatternParser.defaultInstance.parse(pattern));
    }
}
