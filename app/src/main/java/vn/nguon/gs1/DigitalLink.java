package vn.nguon.gs1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a GS1 Digital Link URI identifies (GS1 Digital Link URI Syntax, 1.2 and later, uncompressed):
 * {@code https://example.org/01/09506000134352/10/ABC/21/123?17=261231} is the package 123 of lot ABC of that item.
 *
 * @param key        what is identified: an item (01), a location (414), a shipping container (00) …
 * @param qualifiers which of them, in the order the standard sets: variant, lot, serial …
 * @param attributes what else the link says, by application identifier: {@code 17} → {@code 261231}
 * @param extensions what is not GS1's: {@code linkType} → {@code gs1:pip}
 */
public record DigitalLink(
        ElementString key,
        List<ElementString> qualifiers,
        Map<String, String> attributes,
        Map<String, String> extensions) {

    /** @throws NotADigitalLink unless the key may begin a link and the qualifiers may follow it in that order */
    public DigitalLink {
        qualifiers = List.copyOf(qualifiers);
        KeyIdentifier identifier = KeyIdentifier.of(key.ai());
        if (identifier == null) {
            throw new NotADigitalLink(
                    "(" + key.ai() + ") không đứng đầu được.", "(" + key.ai() + ") cannot come first.");
        }
        List<String> following = qualifiers.stream().map(ElementString::ai).toList();
        if (!identifier.mayBeFollowedBy(following)) {
            throw new NotADigitalLink(
                    "sau (" + key.ai() + ") không thể là " + following + ".",
                    following + " cannot follow (" + key.ai() + ") in that order.");
        }
    }

    /** The link of an item; add its lot and serial. */
    public static DigitalLink to(Gtin gtin) {
        return of("01", gtin.value());
    }

    /** The link of a place. */
    public static DigitalLink to(Gln gln) {
        return of("414", gln.value());
    }

    /** The link of a case or pallet. */
    public static DigitalLink to(Sscc sscc) {
        return of("00", sscc.value());
    }

    /**
     * Reads a URI or its path and query. What stands before the key is the resolver's own and is skipped. A GTIN of 8,
     * 12 or 13 digits is taken too, and kept as 14.
     *
     * @throws NotADigitalLink for anything else, saying where it goes wrong
     * @throws WrongCheckDigit for a key whose last digit does not follow from the others
     */
    public static DigitalLink parse(String uri) {
        return LinkReader.read(uri);
    }

    private static DigitalLink of(String ai, String value) {
        return new DigitalLink(new ElementString(ai, value), List.of(), Map.of(), Map.of());
    }

    /** The same link, of one lot (AI 10): 1 to 20 characters. */
    public DigitalLink lot(String lot) {
        return qualified(new ElementString("10", lot));
    }

    /** The same link, of one package (AI 21): 1 to 20 characters. */
    public DigitalLink serial(String serial) {
        return qualified(new ElementString("21", serial));
    }

    private DigitalLink qualified(ElementString qualifier) {
        List<ElementString> more = new ArrayList<>(qualifiers);
        more.add(qualifier);
        return new DigitalLink(key, more, attributes, extensions);
    }

    /** The item, if the link is an item's. */
    public Optional<Gtin> gtin() {
        return key.ai().equals("01") ? Optional.of(new Gtin(key.value())) : Optional.empty();
    }

    /** The place, if the link is a place's. */
    public Optional<Gln> gln() {
        return key.ai().equals("414") ? Optional.of(new Gln(key.value())) : Optional.empty();
    }

    /** The case or pallet, if the link is one's. */
    public Optional<Sscc> sscc() {
        return key.ai().equals("00") ? Optional.of(new Sscc(key.value())) : Optional.empty();
    }

    /** The lot (AI 10). */
    public Optional<String> lot() {
        return qualifier("10");
    }

    /** The serial (AI 21). */
    public Optional<String> serial() {
        return qualifier("21");
    }

    private Optional<String> qualifier(String ai) {
        return qualifiers.stream()
                .filter(element -> element.ai().equals(ai))
                .map(ElementString::value)
                .findFirst();
    }

    /** The canonical path, {@code /01/09506000134352/10/ABC}, everything but unreserved characters percent-encoded. */
    public String path() {
        return segment(key) + qualifiers.stream().map(DigitalLink::segment).collect(Collectors.joining());
    }

    /**
     * The whole URI: path, then attributes by application identifier, then extensions.
     *
     * @param stem scheme and host, and the resolver's own path if it has one: {@code https://id.gs1.org}
     */
    public String uri(String stem) {
        Map<String, String> query = new LinkedHashMap<>(attributes);
        query.putAll(extensions);
        String pairs = query.entrySet().stream()
                .map(pair -> PercentEncoding.encode(pair.getKey()) + "=" + PercentEncoding.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        return stem.replaceFirst("/+$", "") + path() + (pairs.isEmpty() ? "" : "?" + pairs);
    }

    private static String segment(ElementString element) {
        return "/" + element.ai() + "/" + PercentEncoding.encode(element.value());
    }
}
