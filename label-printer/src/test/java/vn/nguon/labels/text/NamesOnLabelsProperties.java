package vn.nguon.labels.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

/** Whatever can be registered as a name, up to 200 letters, comes out on every layout. */
class NamesOnLabelsProperties {

    private static final int LONGEST = 200;
    private static final List<String> WORDS = List.of(
            "Hợp tác xã",
            "Công ty TNHH",
            "sản xuất,",
            "kinh doanh",
            "và",
            "dịch vụ",
            "nông nghiệp",
            "tổng hợp",
            "Phú Mậu",
            "nghiêng",
            "(OCOP)",
            "–",
            "Thừa Thiên Huế",
            "Ưỡn");

    @Property(tries = 400)
    void everyNameIsPrintedOnEveryLayout(
            @ForAll("layouts") String layout, @ForAll("names") String product, @ForAll("names") String organisation) {
        var label = new Label(
                TestLabels.serial(1), TestLabels.url(1), Map.of("product", product, "organisation", organisation));

        var words = words(layout, label);

        assertThat(words.get(0).text()).isEqualTo(TestLabels.serial(1));
        assertThat(words).allSatisfy(line -> {
            assertThat(Normalizer.isNormalized(line.text(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(PrintableLetters.firstMissing(line.text())).isEmpty();
        });
        standsFor(product, words, true);
        standsFor(organisation, words, false);
    }

    /** A line for its beginning, or all of it, in short forms or in full. */
    private static void standsFor(String name, List<LabelElement.Words> words, boolean bold) {
        String printed = words.stream()
                .skip(1)
                .filter(line -> line.bold() == bold && !line.text().startsWith("Quét"))
                .map(LabelElement.Words::text)
                .collect(Collectors.joining());
        String whole = PrintableLetters.tidied(name);
        var forms = new ArrayList<>(List.of(whole));
        forms.addAll(Abbreviations.of(whole, bold ? Set.of("product") : Set.of("organisation")));
        var unspaced = forms.stream().map(form -> form.replace(" ", "")).toList();
        if (printed.endsWith("…") && !unspaced.contains(printed.replace(" ", ""))) {
            String beginning = printed.substring(0, printed.length() - 1).replace(" ", "");
            assertThat(unspaced.get(unspaced.size() - 1)).startsWith(beginning);
        } else if (!printed.isEmpty()) {
            assertThat(unspaced).contains(printed.replace(" ", ""));
        }
    }

    private static List<LabelElement.Words> words(String name, Label label) {
        var layout = Layout.named(name);
        var words = new LabelComposer(layout, layout.dpi())
                .compose(label).elements().stream()
                        .filter(LabelElement.Words.class::isInstance)
                        .map(LabelElement.Words.class::cast)
                        .toList();
        double widest = layout.texts().stream()
                .mapToDouble(field -> field.width())
                .max()
                .orElseThrow();
        assertThat(words).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(widest + 1e-6));
        return words;
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of(Layouts.names());
    }

    @Provide
    Arbitrary<String> names() {
        var letters = Arbitraries.of(PrintableLetters.all().stream().boxed().toList())
                .map(Character::toString)
                .list()
                .ofMinSize(2)
                .ofMaxSize(LONGEST)
                .map(list -> String.join("", list));
        var words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(30).map(list -> String.join(" ", list));
        var endless = Combinators.combine(words, Arbitraries.of("ưỡngh", "W", "Ậ", "i"))
                .as((before, syllable) -> before.substring(0, Math.min(before.length(), 20)) + syllable.repeat(50));
        return Arbitraries.oneOf(letters, words, endless)
                .map(name -> PrintableLetters.tidied(name.substring(0, Math.min(name.length(), LONGEST))))
                .filter(name -> name.length() >= 2 && Character.isLetter(name.codePointAt(0)));
    }
}
