package vn.nguon.labels.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.CodeField;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.layout.stationery.Stationery;

/**
 * The looks of one label, and how labels lie on their stationery; every layout there is has passed its own rules.
 *
 * @param title what it is called, by language: {@code vi}, {@code en}
 * @param width of one label in millimetres
 * @param height of one label in millimetres
 * @param corner radius of its corners in millimetres
 * @param dpi dots an inch of the printers it is meant for
 * @param scratch where a scratch layer will be laid over what is printed there
 */
public record Layout(
        String name,
        Map<String, String> title,
        double width,
        double height,
        double corner,
        Stationery stationery,
        int dpi,
        CodeField code,
        List<TextField> texts,
        @Nullable Logo logo,
        @Nullable Box scratch) {

    public Layout {
        title = Map.copyOf(title);
        texts = List.copyOf(texts);
        LayoutRules.refuseUnworkable(name, new Box(0, 0, width, height), stationery, dpi, code, texts, logo);
    }

    /**
     * A layout that comes along, by its name.
     *
     * @throws LayoutRefused when there is none of that name; the message lists those there are
     */
    public static Layout named(String name) {
        return Layouts.bundled(name);
    }

    /** Names of the values a label must have to be printed with this layout, besides serial and URL. */
    public Set<String> required() {
        var names = new TreeSet<String>();
        texts.stream()
                .filter(field -> !field.optional())
                .forEach(field -> names.addAll(field.text().names()));
        names.removeAll(Set.of("serial", "url"));
        return names;
    }
}
