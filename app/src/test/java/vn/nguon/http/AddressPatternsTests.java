package vn.nguon.http;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class AddressPatternsTests {

    private static final AddressPatterns DESK = AddressPatterns.of("/inspect/**");

    /** Who may read the text of an address, since nothing is decided by it. */
    private static final Set<String> FOR_ITS_TEXT = Set.of(
            // An identifier of GS1 with a syntax of its own; that it is one is decided by the first segment.
            "vn.nguon.scan.web.ScanRequest",
            "vn.nguon.resolver.LinksApi",
            // Back to where somebody was.
            "vn.nguon.pages.frame.ListAddress",
            "vn.nguon.identity.access.SignInRedirect",
            // Into the log, as it came.
            "vn.nguon.identity.log.SecurityLogFilter",
            // Part of what must be the same when a request is sent again.
            "vn.nguon.http.idempotency.IdempotentRequestArguments",
            // A file beside another, not an address that anybody asks for.
            "vn.nguon.pages.asset.ScriptModules",
            // A client of the platform, not the platform.
            "vn.nguon.demo.DemoVisitor");

    @Test
    void readsAnAddressAsTheRoutesDo() {
        assertThat(at("/inspect")).isTrue();
        assertThat(at("/inspect/lots/1")).isTrue();
        assertThat(at("/%69nspect")).isTrue();
        assertThat(at("/inspect%2flots")).isFalse();
        assertThat(at("/inspection")).isFalse();
        assertThat(at("/Inspect")).isFalse();
    }

    @Test
    void nobodyDecidesByTheTextOfAnAddress() {
        noClasses()
                .that(describe("decide", type -> !FOR_ITS_TEXT.contains(type.getFullName())))
                .should()
                .callMethodWhere(describe("read the text of an address", AddressPatternsTests::readsTheText))
                .check(new ClassFileImporter().importPath("target/classes/vn"));
    }

    private static boolean readsTheText(JavaMethodCall call) {
        String method = call.getTarget().getName();
        boolean ofThePath = call.getTargetOwner().isAssignableTo(PathContainer.class) && method.equals("value");
        boolean ofTheUri = call.getTargetOwner().isEquivalentTo(URI.class)
                && Set.of("getPath", "getRawPath").contains(method);
        return ofThePath || ofTheUri;
    }

    private static boolean at(String path) {
        return DESK.include(MockServerHttpRequest.method(HttpMethod.GET, URI.create("http://localhost" + path))
                .build());
    }
}
