package vn.nguon.labels.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The short forms that everybody here knows of legal and trade words: {@code Hợp tác xã} is {@code HTX}. */
final class Abbreviations {

    private static final List<Rule> LEGAL_FORMS = List.of(
            rule("liên hiệp hợp tác xã", "LHHTX"),
            rule("hợp tác xã", "HTX"),
            rule("tổ hợp tác", "THT"),
            rule("công ty trách nhiệm hữu hạn một thành viên", "CTY TNHH MTV"),
            rule("công ty TNHH một thành viên", "CTY TNHH MTV"),
            rule("công ty trách nhiệm hữu hạn", "CTY TNHH"),
            rule("công ty TNHH", "CTY TNHH"),
            rule("công ty cổ phần", "CTCP"),
            rule("hộ kinh doanh", "HKD"),
            rule("cơ sở sản xuất", "CSSX"),
            rule("doanh nghiệp tư nhân", "DNTN"),
            rule("limited liability company", "LLC"),
            rule("joint stock company", "JSC"),
            rule("company limited", "Co., Ltd"),
            rule("cooperative", "Coop"));

    private static final List<Rule> TRADES = List.of(
            rule("xuất nhập khẩu", "XNK"),
            rule("sản xuất", "SX"),
            rule("kinh doanh", "KD"),
            rule("thương mại", "TM"),
            rule("dịch vụ", "DV"),
            rule("nông nghiệp", "NN"),
            rule("tổng hợp", "TH"),
            rule("chi nhánh", "CN"),
            rule("công ty", "CTY"));

    private static final List<Rule> JOINING = List.of(rule("và", "&"), rule("and", "&"));

    private Abbreviations() {}

    /**
     * The text with ever more of its words in their short forms, each step one word more, the least harm first. Trade
     * words are shortened in names of organisations alone: in a product's, {@code TH} would be a riddle.
     *
     * @param values the names of the layout's values that the text is made of
     */
    static List<String> of(String text, Set<String> values) {
        var rules = new ArrayList<>(LEGAL_FORMS);
        rules.addAll(JOINING);
        if (values.stream().anyMatch(name -> name.startsWith("organisation"))) {
            rules.addAll(TRADES);
        }
        var steps = new ArrayList<String>();
        String shortened = text;
        for (var rule : rules) {
            String shorter = rule.shorten.apply(shortened);
            if (!shorter.equals(shortened)) {
                steps.add(shorter);
                shortened = shorter;
            }
        }
        return steps;
    }

    /** All of them: words, and their short form. */
    static List<Map.Entry<String, String>> all() {
        return Stream.of(LEGAL_FORMS, JOINING, TRADES)
                .flatMap(List::stream)
                .map(rule -> Map.entry(rule.words, rule.abbreviation))
                .toList();
    }

    private record Rule(String words, String abbreviation, UnaryOperator<String> shorten) {}

    /** Whole words, accents and all, however they are capitalised and spaced. */
    private static Rule rule(String words, String abbreviation) {
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])" + words.replace(" ", "[ \\xA0]+") + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String replacement = Matcher.quoteReplacement(abbreviation);
        return new Rule(words, abbreviation, text -> pattern.matcher(text).replaceAll(replacement));
    }
}
