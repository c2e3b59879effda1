package vn.nguon.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message in one language, read once: ICU's syntax, of which {@code {name}}, {@code plural} and {@code select} are used.
 * ICU reads it and knows the plurals; its formatter would cost more than the rest of a page, and writes numbers and days
 * otherwise than we do.
 */
final class MessageText {

    private final Language language;
    private final String pattern;
    private final Set<String> names = new TreeSet<>();
    private final List<MessagePart> parts;

    /** @throws IllegalArgumentException saying what is wrong with the text */
    MessageText(Language language, String pattern) {
        this.language = language;
        this.pattern = pattern;
        this.parts = parts(new MessagePattern(pattern), 0);
    }

    Language language() {
        return language;
    }

    /** The names of what it has places for. */
    Set<String> names() {
        return names;
    }

    /** As it stands in the file. */
    String pattern() {
        return pattern;
    }

    String said(List<String> arguments, List<Object> values) {
        if (parts.size() == 1 && parts.get(0) instanceof MessagePart.Letters alone) {
            return alone.text();
        }
        StringBuilder said = new StringBuilder(pattern.length() + 32);
        MessagePart.Given given = new MessagePart.Given(language, arguments, values, 0);
        parts.forEach(part -> part.say(said, given));
        return said.toString();
    }

    /** What stands between the beginning of a message, at that part of the pattern, and its end. */
    private List<MessagePart> parts(MessagePattern read, int start) {
        List<MessagePart> found = new ArrayList<>();
        int from = read.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            MessagePattern.Part part = read.getPart(i);
            if (part.getIndex() > from) {
                found.add(new MessagePart.Letters(read.getPatternString().substring(from, part.getIndex())));
            }
            from = part.getLimit();
            if (part.getType() == MessagePattern.Part.Type.MSG_LIMIT) {
                return List.copyOf(found);
            }
            if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
                found.add(new MessagePart.Count());
            } else if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                found.add(argument(read, i));
                i = read.getLimitPartIndex(i);
                from = read.getPart(i).getLimit();
            }
        }
    }

    private MessagePart argument(MessagePattern read, int start) {
        String name = read.getSubstring(read.getPart(start + 1));
        names.add(name);
        ArgType type = read.getPart(start).getArgType();
        return switch (type) {
            case NONE -> new MessagePart.Value(name);
            case PLURAL -> new MessagePart.Plural(name, PluralRules.forLocale(language.locale()), choices(read, start));
            case SELECT -> new MessagePart.Choice(name, choices(read, start));
            case SIMPLE, CHOICE, SELECTORDINAL ->
                throw new IllegalArgumentException("{" + name + "} is of a kind that is not used here: " + type);
        };
    }

    private Map<String, List<MessagePart>> choices(MessagePattern read, int start) {
        Map<String, List<MessagePart>> choices = new LinkedHashMap<>();
        for (int i = start + 2; i < read.getLimitPartIndex(start); i++) {
            String when = read.getSubstring(read.getPart(i));
            while (read.getPartType(i) != MessagePattern.Part.Type.MSG_START) {
                i++;
            }
            choices.put(when, parts(read, i));
            i = read.getLimitPartIndex(i);
        }
        return choices;
    }
}
