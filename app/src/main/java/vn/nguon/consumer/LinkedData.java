package vn.nguon.consumer;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.product.Product;
import vn.nguon.scan.story.CoveringCertificate;
import vn.nguon.scan.story.StoryView;
import vn.nguon.text.UnseenLetters;

/** The story's main facts for machines that read the page: JSON-LD in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /** A data block, which no browser runs and no script policy forbids. */
    static Content of(StoryView story, Language in) {
        String name = in.say(story.name());
        Map<String, Object> thing = thing("Product", name);
        thing.put("@context", "https://schema.org");
        Product product = story.product();
        put(thing, "alternateName", product == null ? null : product.botanicalName());
        TradeCode code = TradeCode.of(story);
        thing.put(code.isGtin() ? "gtin" : "productID", code.value());
        put(thing, "brand", product == null || product.brand().isBlank() ? null : thing("Brand", product.brand()));
        thing.put("manufacturer", maker(story.maker()));
        put(thing, "productionDate", story.madeOn());
        put(
                thing,
                "image",
                Picture.ofProduct(story, name).stream().map(Picture::src).toList());
        put(
                thing,
                "hasCertification",
                story.certificates().stream()
                        .map(certificate -> certification(certificate, in))
                        .toList());
        return new PrerenderedPart("<script type=\"application/ld+json\">" + harmless(thing) + "</script>");
    }

    private static Map<String, Object> maker(Organisation maker) {
        Map<String, Object> organisation = thing("Organization", maker.name());
        organisation.put("address", maker.address());
        TradeCode code = TradeCode.of(maker);
        organisation.put(code.isGln() ? "globalLocationNumber" : "identifier", code.value());
        return organisation;
    }

    private static Map<String, Object> certification(CoveringCertificate certificate, Language in) {
        Certificate paper = certificate.paper();
        Map<String, Object> certification = thing("Certification", certificate.name(in));
        certification.put("certificationIdentification", paper.number());
        certification.put("issuedBy", thing("Organization", paper.issuer()));
        put(certification, "expires", paper.validUntil());
        return certification;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            thing.put(property, day.toString());
        } else if (value != null && !value.equals(List.of()) && !value.equals("")) {
            thing.put(property, value);
        }
    }

    /** As JSON in which nothing can end the script element. */
    private static String harmless(Map<String, Object> product) {
        return UnseenLetters.shown(JSON.writeValueAsString(product))
                .replace("<", "\\u003c")
                .replace("&", "\\u0026");
    }
}
