package vn.nguon.trace.kind;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name that say which goods it is of: without parts of plants, what was done to them, colours and
 * packages, which a hundred kinds share. {@code "Gừng tươi thái lát"} leaves {@code gừng}.
 */
final class NameWords {

    /** What says nothing about the kind. */
    private static final Set<String> OF_ANY_KIND = Stream.of("""
                    lá củ rễ thân hạt quả trái hoa đài vỏ cành ngọn búp cây con đàn thịt xương lõi ruột mình bột cao tinh
                    dầu trà chè nước mứt tươi khô sấy dẻo mềm lạnh đông cấp nóng rang hấp ngâm thái lát xẻ pha lóc cắt
                    đoạn xay xát nghiền tách bóc bỏ phân hơi nguyên liệu hàng loại sơ chế biến đã chưa còn túi lọc gói hộp hũ
                    lọ chai khay hữu cơ sạch đặc sản vụ hè thu xuân đông mùa năm tháng tuổi thứ sớm muộn chính tại vườn và
                    của từ với trồng nuôi chăn thả dưới tán rừng tím đỏ xanh vàng trắng đen nâu hồng một hai ba bốn sáu
                    thượng hạng việt nam huế
                    dried fresh sliced cut whole powder extract tea leaf leaves root roots seed seeds fruit flower flowers
                    oil meat frozen organic red green white black purple yellow raw material and with of the from in""".split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> UNACCENTED =
            OF_ANY_KIND.stream().map(NameWords::unaccented).collect(Collectors.toUnmodifiableSet());

    /** The same goods in the words of the field, of the mill, of the North and of the South. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("lúa", "thóc", "gạo", "nếp", "tẻ", "cám", "bún", "phở", "rice", "paddy"),
            Set.of("lợn", "heo", "pig", "pork"));

    private NameWords() {}

    static Set<String> of(String name) {
        return words(name)
                .filter(word -> word.length() > 1 && !Character.isDigit(word.charAt(0)))
                .filter(word -> !(OF_ANY_KIND.contains(word) || (isPlain(word) && UNACCENTED.contains(word))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a word of one is a word of the other; accents count, unless a word was typed without. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> alike(one, other)));
    }

    /** Whether a text has the words of a name in one piece. */
    static boolean names(String text, Set<String> name) {
        String spaced = words(text).collect(Collectors.joining(" ", " ", " "));
        return !name.isEmpty() && spaced.contains(" " + String.join(" ", name) + " ");
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || ((isPlain(one) || isPlain(other)) && unaccented(one).equals(unaccented(other)))
                || SAME.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    private static Stream<String> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(lower.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static boolean isPlain(String word) {
        return word.equals(unaccented(word));
    }

    private static String unaccented(String word) {
        return Normalizer.normalize(word.replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
