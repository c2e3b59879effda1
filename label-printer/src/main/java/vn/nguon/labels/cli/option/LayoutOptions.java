package vn.nguon.labels.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

/** The options that say which layout, for which printer. */
public final class LayoutOptions {

    @Option(
            names = {"-l", "--layout"},
            defaultValue = "a4-24",
            paramLabel = "NAME|FILE",
            description = "A layout that comes along, or a YAML file (default: ${DEFAULT-VALUE})")
    private String layout = "a4-24";

    @Option(names = "--dpi", paramLabel = "DOTS", description = "Dots an inch of the printer (default: the layout's)")
    private int dpi;

    /** The layout that was named. */
    public Layout layout() {
        return read(layout);
    }

    /** A layout file, or one that comes along. */
    public static Layout read(String layout) {
        return layout.endsWith(".yaml") || layout.endsWith(".yml") ? Layouts.in(Path.of(layout)) : Layout.named(layout);
    }

    /** Dots an inch of the printer: as named, or the layout's. */
    public int dpi(Layout read) {
        return dpi == 0 ? read.dpi() : dpi;
    }
}
