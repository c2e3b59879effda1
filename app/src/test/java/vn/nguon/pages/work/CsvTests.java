package vn.nguon.pages.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void beginsWithTheMarkAndTheNames() {
        assertThat(text(new Csv("lot", "name"))).isEqualTo("\ufefflot,name\r\n");
    }

    @Test
    void quotesWhatWouldEndAField() {
        assertThat(text(new Csv().row("a,b", "c\"d", "e\nf", null, 7))).endsWith("\"a,b\",\"c\"\"d\",\"e\nf\",,7\r\n");
    }

    @Test
    void letsNoSpreadsheetTakeAFieldForAFormula() {
        assertThat(text(new Csv().row("=1+1", "+84 234", "-x", "@a", "\tb", "-1.5", "-1,5")))
                .endsWith("'=1+1,'+84 234,'-x,'@a,'\tb,-1.5,\"-1,5\"\r\n");
    }

    private static String text(Csv csv) {
        return new String(Objects.requireNonNull(csv.file("x.csv").getBody()), StandardCharsets.UTF_8);
    }
}
