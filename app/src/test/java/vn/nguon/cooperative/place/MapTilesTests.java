package vn.nguon.cooperative.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

class MapTilesTests {

    private static final String POLICY = "Content-Security-Policy";

    private final ResponseEntity<byte[]> page = ResponseEntity.ok()
            .header(POLICY, "default-src 'none'; img-src 'self' data: blob:; style-src 'self'")
            .body(new byte[0]);

    @Test
    void withoutTilesNoOtherHostIsLetIn() {
        assertThat(new MapTiles("", "").letIn(page)).isSameAs(page);
    }

    @Test
    void picturesOfTheirHostAreLetInAndNothingElse() {
        MapTiles mapTiles = new MapTiles("https://tiles.example.vn:8443/{z}/{x}/{y}.png?key=1", "");

        assertThat(mapTiles.letIn(page).getHeaders().get(POLICY))
                .containsExactly("default-src 'none'; "
                        + "img-src 'self' https://tiles.example.vn:8443 data: blob:; style-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example.vn/{z}/{x}/{y}.png",
                "https://*; script-src *",
                "https://a.example'/{z}",
                "tiles",
                "https://{s}.example.vn/{z}/{x}/{y}.png"
            })
    void refusesAnAddressThatIsNone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapTiles(address, ""));
    }
}
