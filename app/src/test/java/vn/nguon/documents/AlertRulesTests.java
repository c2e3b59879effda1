package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import vn.nguon.Nguon;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.surveillance.ChainRule;

/** docs/spec/alerts.md has every rule over the chain, and every refusal that inspectors are told of is such a rule. */
class AlertRulesTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)+)` \\|");

    @Test
    void everyRuleHasItsRowAndEveryRowItsRule() {
        List<String> rows = ROW.matcher(Project.text(Project.ROOT.resolve("docs/spec/alerts.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(ChainRule.values()).map(ChainRule::code).toList());
    }

    @Test
    void everyMarkedRefusalHasARuleOfItsName() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RuleBroken.class));
        List<String> marked = scan.findCandidateComponents(Nguon.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(AlertRulesTests::name)
                .toList();

        assertThat(marked)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(name -> assertThat(ChainRule.broken(name)).as(name).isNotEqualTo(ChainRule.FORBIDDEN_ACT));
    }

    private static String name(String type) {
        Class<?> refusal = ClassUtils.resolveClassName(type, null);
        assertThat(refusal).isAssignableTo(Refusal.class);
        return ((Refusal) new SpringObjenesis().newInstance(refusal)).name();
    }
}
