package vn.nguon.pages.story;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.pages.words.Voice;
import vn.nguon.text.UnseenLetters;

/** The story's main facts for machines that read the page: JSON-LD in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /** A data block, which no browser runs and no script policy forbids. */
    static Content of(Story story, Voice in) {
        Goods goods = story.goods();
        Map<String, Object> product = thing("Product", in.say(goods.name()));
        product.put("@context", "https://schema.org");
        put(product, "alternateName", goods.botanicalName());
        product.put(
                goods.code().scheme().equals("GTIN") ? "gtin" : "productID",
                goods.code().value());
        put(product, "brand", goods.brand() == null ? null : thing("Brand", goods.brand()));
        product.put("manufacturer", maker(story.maker(), in));
        put(
                product,
                "productionDate",
                story.lot() == null ? null : story.lot().madeOn().toString());
        put(product, "image", goods.photos().stream().map(Picture::src).toList());
        put(
                product,
                "hasCertification",
                story.certificates().stream()
                        .map(certificate -> certification(certificate, in))
                        .toList());
        return new PrerenderedPart("<script type=\"application/ld+json\">" + harmless(product) + "</script>");
    }

    private static Map<String, Object> maker(Maker maker, Voice in) {
        Map<String, Object> organisation = thing("Organization", maker.name());
        organisation.put("address", in.say(maker.address()));
        TradeCode code = maker.code();
        if (code != null) {
            organisation.put(code.scheme().equals("GLN") ? "globalLocationNumber" : "identifier", code.value());
        }
        return organisation;
    }

    private static Map<String, Object> certification(Certificate certificate, Voice in) {
        Map<String, Object> certification = thing("Certification", in.say(certificate.name()));
        certification.put("certificationIdentification", certificate.number());
        certification.put("issuedBy", thing("Organization", certificate.issuer()));
        put(
                certification,
                "expires",
                certificate.until() == null ? null : certificate.until().toString());
        return certification;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
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
