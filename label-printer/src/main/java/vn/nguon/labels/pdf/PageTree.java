package vn.nguon.labels.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of a PDF in groups of a hundred, so that a reader finds any of them quickly (ISO 32000-1, 7.7.3). */
final class PageTree {

    private static final int GROUP = 100;

    private final PdfFile file;
    private final int root;
    private final String attributes;
    private final List<Integer> groups = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private int group;
    private int count;

    /** @param attributes what all pages share: their size and their font */
    PageTree(PdfFile file, String attributes) {
        this.file = file;
        this.attributes = attributes;
        this.root = file.reserve();
    }

    /** @param attributes what this page has besides what all share */
    void add(byte[] deflatedContent, String attributes) throws IOException {
        if (pages.isEmpty()) {
            group = file.reserve();
        }
        int content = file.deflatedStream("", deflatedContent);
        pages.add(file.object("<</Type/Page/Parent %d 0 R/Contents %d 0 R%s>>".formatted(group, content, attributes)));
        count++;
        if (pages.size() == GROUP) {
            endGroup();
        }
    }

    /** Writes what is left and the root; returns the root's number. */
    int end() throws IOException {
        if (!pages.isEmpty()) {
            endGroup();
        }
        file.object(root, "<</Type/Pages/Kids[%s]/Count %d%s>>".formatted(references(groups), count, attributes));
        return root;
    }

    private void endGroup() throws IOException {
        file.object(
                group,
                "<</Type/Pages/Parent %d 0 R/Kids[%s]/Count %d>>".formatted(root, references(pages), pages.size()));
        groups.add(group);
        pages.clear();
    }

    private static String references(List<Integer> numbers) {
        var references = new StringBuilder();
        numbers.forEach(number -> references.append(number).append(" 0 R "));
        return references.toString().strip();
    }
}
