package vn.nguon.trace.kind;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.nguon.product.Product;

/**
 * Which goods a product is of, as the authority admitted it: by its botanical name, else by the words of its names, and
 * what its description names besides.
 */
record ProductKind(Set<String> species, Set<String> words, String described) {

    static ProductKind of(Product product) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(product.name().vi(), product.name().en(), product.botanicalName())
                .map(NameWords::of)
                .forEach(words::addAll);
        // Where it comes from is in many names, and says nothing of the kind.
        words.removeAll(NameWords.of(product.origin()));
        return new ProductKind(
                BotanicalNames.in(product.botanicalName()),
                words,
                product.description().vi() + " . " + product.description().en());
    }

    /**
     * Whether that is of it as far as anything is known: by species, where both have one, else by name. A product that says
     * nothing of its kind takes all.
     */
    boolean takes(GoodsOrigin origin) {
        Set<String> named = NameWords.of(origin.name());
        if (NameWords.names(described, named) || (species.isEmpty() && words.isEmpty())) {
            return true;
        }
        Set<String> ofOrigin = BotanicalNames.in(origin.species());
        if (!ofOrigin.isEmpty() && !species.isEmpty()) {
            return BotanicalNames.meet(ofOrigin, species);
        }
        if (origin.declared() && (origin.grown() || named.isEmpty())) {
            return true;
        }
        return NameWords.meet(named, words)
                || NameWords.meet(NameWords.of(origin.species() + " " + origin.product()), words);
    }
}
