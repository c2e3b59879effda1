package vn.nguon.inspector.search;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.gs1.NotADigitalLink;
import vn.nguon.gs1.WrongCheckDigit;
import vn.nguon.language.Language;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.MistypedSerial;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.StampUrl;

/** What somebody typed, scanned or photographed, as far as its form tells. */
sealed interface SearchTerm {

    /** Has it looked up in the way that fits it. */
    Mono<SearchResult> find(LookingUp by, Language in);

    /** A stamp's code, in a URL or bare. */
    record Code(StampCode code) implements SearchTerm {

        @Override
        public Mono<SearchResult> find(LookingUp by, Language in) {
            return by.byCode(code, in);
        }
    }

    /** 13 digits that are a stamp's serial, and may be a product's GTIN as well. */
    record Digits(StampSerial serial) implements SearchTerm {

        @Override
        public Mono<SearchResult> find(LookingUp by, Language in) {
            return by.byDigits(serial, in);
        }
    }

    /** 13 digits, one of which is mistyped. */
    record Mistyped(String digits, MistypedSerial why) implements SearchTerm {

        @Override
        public Mono<SearchResult> find(LookingUp by, Language in) {
            return by.byWords(digits, in)
                    .map(found ->
                            new SearchResult(found.groups(), why.sentence().in(in)));
        }
    }

    /** A GS1 Digital Link to a product, or to one lot of it. */
    record Link(DigitalLink link) implements SearchTerm {

        @Override
        public Mono<SearchResult> find(LookingUp by, Language in) {
            return by.byLink(link, in);
        }
    }

    /** Anything else: words, a lot number, a certificate's number. */
    record Words(String text) implements SearchTerm {

        @Override
        public Mono<SearchResult> find(LookingUp by, Language in) {
            return by.byWords(text, in);
        }
    }

    /** Longer than any name or link that we know of. */
    int LONGEST = 300;

    /** Reads what was asked; null if it is nothing. */
    static @Nullable SearchTerm read(String typed) {
        String text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.isEmpty()) {
            return null;
        }
        String asked = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        StampCode code = code(asked);
        if (code != null) {
            return new Code(code);
        }
        if (asked.replace(" ", "").matches("[0-9]{13}")) {
            return digits(asked.replace(" ", ""));
        }
        DigitalLink link = asked.contains("/") ? link(asked) : null;
        return link == null ? new Words(asked) : new Link(link);
    }

    private static SearchTerm digits(String digits) {
        try {
            return new Digits(StampSerial.read("q", digits));
        } catch (MistypedSerial mistyped) {
            return new Mistyped(digits, mistyped);
        }
    }

    private static @Nullable StampCode code(String text) {
        try {
            return StampUrl.read(text);
        } catch (MalformedCode none) {
            return null;
        }
    }

    private static @Nullable DigitalLink link(String text) {
        try {
            return DigitalLink.parse(text);
        } catch (NotADigitalLink | WrongCheckDigit none) {
            return null;
        }
    }
}
