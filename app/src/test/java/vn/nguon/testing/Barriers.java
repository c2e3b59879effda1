package vn.nguon.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds on a page that stands in somebody's way, in words: what is serious or critical. Asked in the page
 * itself, which has no frames, and for nothing but what is wrong: a second less a page than all that axe can tell.
 */
public final class Barriers {

    /** The rules whose outcome changes when night falls. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String FIND = """
            rules => axe.run(document, {
                resultTypes: ['violations'],
                ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
              })
              .then(found => found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.help + ' at '
                  + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(', ')))""";

    private Barriers() {}

    /** By all rules. */
    public static List<String> on(Page page) {
        return found(page, List.of());
    }

    /** By the rules whose outcome depends on the colours. */
    public static List<String> ofColourOn(Page page) {
        return found(page, OF_COLOUR);
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe !== 'undefined'"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FIND, rules);
    }
}
