package vn.nguon.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import vn.nguon.identity.Scope;
import vn.nguon.identity.caller.NotSignedIn;

class DoorsTests {

    @Test
    void readingNeedsTheScopeForReading() {
        assertThat(at(GET, "/api/v1/lots").scope()).isEqualTo(Scope.READ);
        assertThat(at(GET, "/api/v1/recalls/7").scope()).isEqualTo(Scope.READ);
    }

    @Test
    void readingCodesNeedsMore() {
        assertThat(at(GET, "/api/v1/stamp-orders/7/codes").scope()).isEqualTo(Scope.PRINT);
        assertThat(at(GET, "/api/v1/stamp-orders/7/labels.pdf").scope()).isEqualTo(Scope.PRINT);
    }

    @Test
    void eachKindOfWriteHasItsScope() {
        assertThat(at(POST, "/api/v1/lots").scope()).isEqualTo(Scope.RECORD);
        assertThat(at(POST, "/api/v1/stamp-orders").scope()).isEqualTo(Scope.STAMPS);
        assertThat(at(POST, "/api/v1/products").scope()).isEqualTo(Scope.CATALOGUE);
        assertThat(at(POST, "/api/v1/recalls").scope()).isEqualTo(Scope.DECIDE);
    }

    @Test
    void whatNobodyThoughtOfIsClosedToKeys() {
        Door door = at(DELETE, "/api/v1/never-thought-of");

        assertThat(door.kind()).isEqualTo(Door.Kind.PERSON);
        assertThat(door.refusal(null)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void everybodyMayScan() {
        assertThat(at(GET, "/S/000000Z89TMSQ7PFCVMJ").refusal(null)).isNull();
    }

    private static Door at(HttpMethod method, String path) {
        return Doors.at(method, PathContainer.parsePath(path));
    }
}
