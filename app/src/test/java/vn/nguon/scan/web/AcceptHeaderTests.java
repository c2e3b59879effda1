package vn.nguon.scan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json, */*;q=0.1",
                "text/html;q=0.5, application/json",
                "application/json, text/html"
            })
    void machinesNameJson(String accept) {
        assertThat(AcceptHeader.json(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/json;q=0.9",
                "json",
                "application/json;q=zero"
            })
    void peopleGetAPage(String accept) {
        assertThat(AcceptHeader.json(accept)).isFalse();
    }

    @Test
    void whoSaysNothingIsAPerson() {
        assertThat(AcceptHeader.json(null)).isFalse();
    }
}
