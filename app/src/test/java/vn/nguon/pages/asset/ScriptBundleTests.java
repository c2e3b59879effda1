package vn.nguon.pages.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts come to browsers in bundles, whose addresses change with all that they need. */
class ScriptBundleTests {

    private static final Pattern ADDRESS = Pattern.compile("/static/[0-9a-f]{12}/\\w+\\.js");

    @Test
    void anotherContentIsAnotherAddressForWhoImportsItToo() {
        assertThat(needing("export const say = 1;\n").address())
                .matches("/static/[0-9a-f]{12}/waiting.js")
                .isEqualTo(needing("export const say = 1;\n").address())
                .isNotEqualTo(needing("export const say = 2;\n").address());
    }

    @Test
    void namesOfOneScriptMeetNoneOfAnother() {
        assertThat(new String(
                        needing("export const say = 1;\nconst hidden = 2;\n").content(), StandardCharsets.UTF_8))
                .matches("import \\{\\$language} from '/static/[0-9a-f]{12}/page\\.js';\n" + Pattern.quote("""
                        export const $drafts = (() => {
                        const {say: words} = $language;
                        const hidden = words;
                        return {};
                        })();
                        """));
    }

    @Test
    void whatImportsOrExportsInAnotherWayIsRefused() {
        Stream.of("import './drafts.js';", "import all from './drafts.js';", "export default 1;", "export {a};")
                .forEach(line -> assertThatThrownBy(
                                () -> script("a.js", line + "\n", Map.of()).joined())
                        .hasMessageContaining("a.js imports or exports as no other script does: " + line));
    }

    @Test
    void aPageNamesAllThatItsScriptsImport() {
        assertThat(Script.values()).allSatisfy(script -> {
            List<String> named = Stream.concat(script.imports().stream(), Stream.of(script.address()))
                    .toList();
            List<String> imported =
                    named.stream().flatMap(ScriptBundleTests::addressesIn).toList();

            assertThat(named).doesNotHaveDuplicates().containsAll(imported);
        });
    }

    @Test
    void theServiceWorkerIsNoModuleAndKeepsWhatThePagesNeed() {
        String worker = ServiceWorker.script(List.of(Asset.WORK_STYLE), List.of(Script.BALANCE, Script.PHOTOS));

        assertThat(worker.lines()).noneMatch(line -> line.startsWith("import ") || line.startsWith("export "));
        assertThat(ADDRESS.matcher(worker).results().map(MatchResult::group))
                .containsExactlyInAnyOrder(address("page"), address("frame"), address("balance"), address("photos"));
        assertThat(worker).contains("'" + Asset.WORK_STYLE.address() + "'").contains("const $outboxSending = ");
    }

    private static ScriptBundle needing(String source) {
        ScriptModule language = script("page/language.js", source, Map.of());
        ScriptModule drafts = script(
                "waiting/drafts.js",
                "import {say as words} from '../page/language.js';\nconst hidden = words;\n",
                Map.of("../page/language.js", language));
        ScriptBundle page = new ScriptBundle("page", List.of(language), Map.of());
        return new ScriptBundle("waiting", List.of(drafts), Map.of(page, List.of(language)));
    }

    private static ScriptModule script(String path, String source, Map<String, ScriptModule> imported) {
        return new ScriptModule(path, source, imported);
    }

    private static String address(String bundle) {
        return bundle(address -> address.endsWith("/" + bundle + ".js")).address();
    }

    private static Stream<String> addressesIn(String address) {
        byte[] content = bundle(address::equals).content();
        return ADDRESS.matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group);
    }

    private static ScriptBundle bundle(Predicate<String> at) {
        return ScriptBundles.all().stream()
                .filter(bundle -> at.test(bundle.address()))
                .findFirst()
                .orElseThrow();
    }
}
