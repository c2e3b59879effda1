package vn.nguon.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;
import vn.nguon.identity.caller.NotSignedIn;

class AccessRulesTests {

    @Test
    void readingNeedsTheScopeForReading() {
        assertThat(at(GET, "/api/v1/lots").scope()).isEqualTo(Scope.READ);
        assertThat(at(GET, "/api/v1/recalls/7").scope()).isEqualTo(Scope.READ);
    }

    @Test
    void readingCodesNeedsMore() {
        assertThat(at(POST, "/api/v1/stamp-orders/7/codes").scope()).isEqualTo(Scope.PRINT);
        assertThat(at(POST, "/api/v1/stamp-orders/7/labels.pdf").scope()).isEqualTo(Scope.PRINT);
    }

    @Test
    void eachKindOfWriteHasItsScope() {
        assertThat(at(POST, "/api/v1/lots").scope()).isEqualTo(Scope.RECORD);
        assertThat(at(POST, "/api/v1/stamp-orders").scope()).isEqualTo(Scope.STAMPS);
        assertThat(at(POST, "/api/v1/products").scope()).isEqualTo(Scope.CATALOGUE);
        assertThat(at(POST, "/api/v1/recalls").scope()).isEqualTo(Scope.DECIDE);
    }

    @Test
    void whatNobodyThoughtOfIsShut() {
        for (String address : List.of("/api/v1/never-thought-of", "/epcis/v2/x", "/never-thought-of", "/a/b")) {
            assertThat(at(DELETE, address).kind()).as(address).isIn(AccessRule.Kind.SHUT, AccessRule.Kind.KEY);
        }
        assertThat(at(DELETE, "/api/v1/never-thought-of").kind()).isEqualTo(AccessRule.Kind.SHUT);
        assertThat(at(GET, "/never-thought-of").kind()).isEqualTo(AccessRule.Kind.SHUT);
    }

    @Test
    void desksNameTheRolesTheyAreFor() {
        assertThat(at(GET, "/inspect").roles()).containsExactlyInAnyOrder(Role.INSPECTOR, Role.AUTHORITY);
        assertThat(at(GET, "/%69nspect/lots/1").roles()).containsExactlyInAnyOrder(Role.INSPECTOR, Role.AUTHORITY);
        assertThat(at(GET, "/admin/orders").roles()).containsExactly(Role.AUTHORITY);
        assertThat(at(GET, "/print").refusal(null)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void everybodyMayScan() {
        assertThat(at(GET, "/S/000000Z89TMSQ7PFCVMJ").refusal(null)).isNull();
    }

    private static AccessRule at(HttpMethod method, String path) {
        return AccessRules.at(method, PathContainer.parsePath(path));
    }
}
