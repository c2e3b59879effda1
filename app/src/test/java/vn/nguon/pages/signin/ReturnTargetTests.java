package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTargetTests {

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/lots?open=1&at=S%C6%B0n", "/"})
    void leadsToOurOwnPages(String path) {
        assertThat(ReturnTarget.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: x",
                "/ x"
            })
    void leadsNowhereElse(String asked) {
        assertThat(ReturnTarget.of(asked).path()).isEqualTo("/home");
    }
}
