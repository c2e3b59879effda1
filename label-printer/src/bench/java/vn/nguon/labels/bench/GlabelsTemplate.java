package vn.nguon.labels.bench;

import java.nio.file.Path;
import java.util.Locale;

/** A template for {@code glabels-3-batch}: the fields of our layout {@code a4-24} in the same places and sizes. */
final class GlabelsTemplate {

    private static final String TRANSFORMATION = "a0=\"1\" a1=\"0\" a2=\"0\" a3=\"1\" a4=\"0\" a5=\"0\"";

    private GlabelsTemplate() {}

    /** The template's XML, for the job in that CSV file. */
    static String of(Path job) {
        return """
                <?xml version="1.0"?>
                <Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
                <Template brand="Nguon" part="A4-24" size="A4" description="24">
                <Label-rectangle id="0" width="63.5mm" height="33.9mm" round="2mm" x_waste="0mm" y_waste="0mm">\
                <Markup-margin size="1mm"/>\
                <Layout nx="3" ny="8" x0="7.21mm" y0="12.9mm" dx="66.04mm" dy="33.9mm"/>\
                </Label-rectangle></Template>
                <Objects id="0" rotate="False">
                <Object-barcode x="1.2mm" y="1.2mm" w="27.6mm" h="27.6mm" style="IEC18004" color="0x000000ff" \
                text="False" checksum="True" field="url" format="20" %s/>
                %s%s%s%s
                </Objects>
                <Merge type="Text/Comma/Line1Keys" src="%s"/>
                </Glabels-document>
                """.formatted(
                        TRANSFORMATION,
                        text("x=\"1.2mm\" y=\"28.8mm\" w=\"27.6mm\" h=\"4mm\"", 8, "Regular", "", "serial"),
                        text("x=\"30mm\" y=\"3.4mm\" w=\"31mm\" h=\"12mm\"", 11, "Bold", "", "product"),
                        text("x=\"30mm\" y=\"16mm\" w=\"31mm\" h=\"8mm\"", 7.5, "Regular", "", "organisation"),
                        text("x=\"30mm\" y=\"26.1mm\" w=\"31mm\" h=\"4mm\"", 7, "Regular", "Lô ", "lot"),
                        job);
    }

    private static String text(String place, double points, String weight, String before, String field) {
        return String.format(
                Locale.ROOT,
                "<Object-text %s justify=\"Left\" valign=\"Top\" auto_shrink=\"False\" %s><Span"
                        + " font_family=\"Liberation Sans\" font_size=\"%s\" font_weight=\"%s\" font_italic=\"False\""
                        + " color=\"0x000000ff\" line_spacing=\"1\">%s<Field name=\"%s\"/></Span></Object-text>",
                place,
                TRANSFORMATION,
                points,
                weight,
                before,
                field);
    }
}
