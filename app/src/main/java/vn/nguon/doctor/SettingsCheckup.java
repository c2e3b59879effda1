package vn.nguon.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.nguon.language.LocalizedText;

/** Names variables that nobody reads: a letter too many, and a setting is not set. */
public final class SettingsCheckup implements Checkup {

    private static final LocalizedText ABOUT = new LocalizedText("Cài đặt", "Settings");

    /** What the launcher and the database read by these very names, and what rooms read one by one. */
    static final Set<String> BY_NAME = Set.of(
            "NGUON_BACKUP_PASSPHRASE",
            "NGUON_DATABASE_CONNECTIONS",
            "NGUON_DATABASE_OWNER_PASSWORD",
            "NGUON_DATABASE_OWNER_USER",
            "NGUON_DATABASE_PASSWORD",
            "NGUON_DATABASE_URL",
            "NGUON_DATABASE_USER",
            "NGUON_DEBUG",
            "NGUON_HEAP",
            "NGUON_HOME",
            "NGUON_MANAGEMENT_PORT",
            "NGUON_PORT",
            "NGUON_STAMP_KEY_FILE",
            "NGUON_STAMP_PASSPHRASE",
            "NGUON_STAMP_PASSPHRASE_FILE",
            "NGUON_TRUSTED_PROXIES",
            "NGUON_URL");

    @Override
    public List<Diagnosis> look(Map<String, String> environment) {
        Set<String> known = known();
        List<Diagnosis> diagnoses = new ArrayList<>();
        List<String> set = environment.keySet().stream()
                .filter(name -> name.startsWith("NGUON_"))
                .sorted()
                .toList();
        for (String name : set) {
            if (!known.contains(plain(name))) {
                diagnoses.add(unknown(name, known));
            }
        }
        if (diagnoses.isEmpty()) {
            diagnoses.add(Diagnosis.well(ABOUT, set.isEmpty() ? "–" : String.join(", ", set)));
        }
        return diagnoses;
    }

    private static Diagnosis unknown(String name, Set<String> known) {
        String near = known.stream()
                .max(Comparator.comparingInt(each -> alike(each, plain(name))))
                .orElse("");
        return Diagnosis.look(
                ABOUT,
                new LocalizedText("không có cài đặt nào tên " + name, "there is no setting " + name),
                new LocalizedText(
                        "Sửa tên hoặc bỏ đi; gần nhất là " + near + ". Danh sách ở docs/operations/running.md.",
                        "Correct or remove it; the nearest is " + near
                                + ". docs/operations/running.md lists them all."));
    }

    /** How many letters two names begin with alike. */
    private static int alike(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** As Spring reads them: without underscores within a name. */
    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace("_", "");
    }

    static Set<String> known() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> known = scan.findCandidateComponents("vn.nguon").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(type -> ClassUtils.resolveClassName(String.valueOf(type), SettingsCheckup.class.getClassLoader()))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(part -> type.getAnnotation(ConfigurationProperties.class)
                                        .value()
                                        .replace(".", "")
                                        .replace("-", "")
                                + part.getName()))
                .map(SettingsCheckup::plain)
                .collect(Collectors.toCollection(TreeSet::new));
        BY_NAME.forEach(name -> known.add(plain(name)));
        return known;
    }
}
