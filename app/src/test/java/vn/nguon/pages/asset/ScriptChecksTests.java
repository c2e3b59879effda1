package vn.nguon.pages.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our scripts are checked as Java is, by what runs on Java; faults that were made on purpose are found. */
class ScriptChecksTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

    @Test
    void ourScriptsHaveNoFaults() throws IOException {
        Map<String, String> scripts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                scripts.put(SCRIPTS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(scripts).hasSizeGreaterThan(40).allSatisfy((path, source) -> {
            assertThat(source.lines().count()).as(path).isLessThan(200);
            assertThat(ScriptModules.at(path).joined()).as(path).contains("return {");
        });

        assertThat(ScriptNames.faults(scripts)).isEmpty();
        assertThat(ScriptCompiler.faults(scripts)).isEmpty();
    }

    @Test
    void importsThatLeadNowhereAndALanguageOfLaterYearsAreFound() {
        assertThat(ScriptCompiler.faults(Map.of(
                        "nowhere.js", "import {a} from './nowhereToBeFound.js';\na();\n",
                        "later.js", "let b = null;\nb ??= 1;\n")))
                .satisfiesOnlyOnce(
                        fault -> assertThat(fault).startsWith("nowhere.js:1 ").contains("nowhereToBeFound.js"))
                .satisfiesOnlyOnce(
                        fault -> assertThat(fault).startsWith("later.js:2 ").contains("ECMASCRIPT_2021"))
                .hasSize(2);
    }

    @Test
    void namesThatNobodyKnowsAreFound() {
        assertThat(ScriptCompiler.faults(Map.of("undeclared.js", "const a = 1;\nundeclared(a);\n")))
                .containsExactly("undeclared.js:2 variable undeclared is undeclared");
        assertThat(ScriptCompiler.faults(Map.of(
                        "exports.js", "export const a = 1;\n",
                        "notExported.js", "import {c} from './exports.js';\nc();\n")))
                .containsExactly("notExported.js:1 Requested module does not have an export \"c\".");
    }

    @Test
    void typesThatDoNotFitAreFound() {
        assertThat(ScriptCompiler.faults(Map.of(
                        "typed.js", "/** @param {number} n\n * @return {number} */\nexport const twice = n => n * 2;\n",
                        "text.js", "import {twice} from './typed.js';\ntwice('2');\n",
                        "misspelled.js", "document.querySelctor('main');\n",
                        "unused.js", "const f = () => {\n  let g;\n  g = 1;\n};\nf();\n")))
                .satisfiesOnlyOnce(
                        fault -> assertThat(fault).startsWith("text.js:2 ").contains("required: number"))
                .satisfiesOnlyOnce(fault -> assertThat(fault).startsWith("misspelled.js:1 Property querySelctor"))
                .satisfiesOnlyOnce(
                        fault -> assertThat(fault).startsWith("unused.js:").contains("g "))
                .hasSize(3);
    }

    @Test
    void namesThatNobodyUsesAreFound() {
        assertThat(ScriptNames.faults(Map.of(
                        "one.js", """
                                /** A number. */
                                export const a = 1;
                                /** Nobody's. */
                                export const b = 2;
                                /** Twice as much. */
                                export const c = n => n * 2;
                                """,
                        "two.js", """
                                import {a, c as twice} from './one.js';
                                const unused = 1; // twice
                                let of = a;
                                of = [of].at(-1);
                                """)))
                .containsExactlyInAnyOrder(
                        "one.js exports b, and nobody imports it",
                        "one.js exports c, and does not say what it is",
                        "two.js imports twice, and does not use it",
                        "two.js declares unused, and does not use it",
                        "two.js calls .at(), which came after 2020");
    }
}
