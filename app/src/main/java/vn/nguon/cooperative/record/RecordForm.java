package vn.nguon.cooperative.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.cooperative.GoodsWarning;
import vn.nguon.cooperative.household.HouseholdField;
import vn.nguon.language.Language;
import vn.nguon.organisation.household.Household;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.product.Product;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.objection.Objection;

/**
 * What stands on a form besides its fields.
 *
 * @param hand      the lot or crop it is about, if any
 * @param movement  the goods that arrive, if any do
 * @param product   what the lot is, or is to become
 * @param products  what the organisation makes
 * @param others    what else is in hand, to go into the same
 * @param receivers whom goods can be sent to
 * @param objections what speaks against these goods, by lot
 * @param households who may deliver, where the form has a line for each; where it is about one supplier or crop, some if
 *     there are any
 */
public record RecordForm(
        RecordKind act,
        @Nullable LotHolding hand,
        @Nullable Movement movement,
        @Nullable Product product,
        List<Product> products,
        List<FormOption> places,
        List<LotHolding> others,
        List<FormOption> receivers,
        Map<LotId, List<Objection>> objections,
        List<Household> households) {

    /** The same, with one more whom goods can be sent to. */
    RecordForm offering(FormOption receiver) {
        List<FormOption> more =
                Stream.concat(Stream.of(receiver), receivers.stream()).toList();
        return new RecordForm(act, hand, movement, product, products, places, others, more, objections, households);
    }

    /** Where the form is, and where it is sent. */
    public String address() {
        if (movement != null) {
            String at = RecordPages.HERE + "/movements/" + movement.id().value();
            return act == RecordKind.RECEIVE ? at : at + "/" + act.path();
        }
        return hand == null
                ? RecordPages.HERE + "/new/" + act.path()
                : RecordPages.HERE + "/lots/" + hand.lot().id().value() + "/" + act.path();
    }

    /** {@code Thu hoạch: Atiso đỏ, ATISO-26}. */
    public String label(Language in) {
        return act.name(in, hand) + (about().isEmpty() ? "" : ": " + about());
    }

    /** {@code Atiso đỏ, ATISO-26}; empty for a form that is about nothing yet. */
    public String about() {
        if (movement != null) {
            return movement.loads().stream().map(Movement.Load::name).distinct().collect(Collectors.joining(", "));
        }
        return hand == null ? "" : hand.lot().name() + ", " + hand.lot().code();
    }

    public Lot lot() {
        return Objects.requireNonNull(hand).lot();
    }

    /** What speaks against the lot in hand, or against those that arrive. */
    public List<Objection> against() {
        Stream<LotId> lots = movement != null
                ? movement.loads().stream().map(Movement.Load::lotId)
                : Stream.ofNullable(hand).map(each -> each.lot().id());
        return lots.flatMap(lot -> objections.getOrDefault(lot, List.of()).stream())
                .distinct()
                .toList();
    }

    private String warning(LotId lot, Language in) {
        String said = GoodsWarning.of(objections.getOrDefault(lot, List.of()), in);
        return said.isEmpty() ? "" : " – " + said;
    }

    /** {@code còn 1.000 kg}. */
    public String left(Language in) {
        return in.choose("còn ", "") + quantity(Objects.requireNonNull(hand).left(), in) + in.choose("", " left");
    }

    /** The product a form speaks of: the one chosen on it, or the lot's own. */
    @Nullable Product chosen(String id) {
        return products.stream()
                .filter(each -> Long.toString(each.id().value()).equals(id))
                .findFirst()
                .orElse(product);
    }

    /** What the plan of the product asks at this stage that the form does not ask by itself. */
    public List<AskedField> asked(@Nullable Product of) {
        boolean answers = switch (act) {
            case CARE, RECEIVE, REFUSE, SETTLE, RETURN, TAKE_BACK, WRITE_OFF, CASE, PALLET -> false;
            default -> true;
        };
        return of == null || !answers
                ? List.of()
                : of.stagePlan().at(act.stage()).map(PlannedStage::fields).orElse(List.of()).stream()
                        .filter(field -> !act.asksItself(field.code()))
                        .filter(field -> field.required() || !act.leaves(field.code()))
                        .toList();
    }

    public List<AskedField> askedOf(String chosen) {
        return asked(chosen(chosen));
    }

    /** What the plan requires of stages before, which nobody said there: what this form was sent back for, or says already. */
    public List<AskedField> askedBefore(String chosen, FilledForm form) {
        return requiredBefore(chosen(chosen)).stream()
                .filter(field -> form.isAsked("at.fields." + field.code()))
                .toList();
    }

    private List<AskedField> requiredBefore(@Nullable Product of) {
        if (of == null || !(act.transforms() || act == RecordKind.PACK)) {
            return List.of();
        }
        List<AskedField> here = asked(of);
        Map<String, AskedField> before = new LinkedHashMap<>();
        of.stagePlan().stages().stream()
                .filter(planned -> planned.stage() != act.stage())
                .flatMap(planned -> planned.fields().stream())
                .filter(field -> field.required()
                        && here.stream().noneMatch(each -> each.code().equals(field.code())))
                .forEach(field -> before.putIfAbsent(field.code(), field));
        return List.copyOf(before.values());
    }

    /** All that it may answer of that product's plan. */
    List<AskedField> answerable(Product of) {
        return Stream.concat(asked(of).stream(), requiredBefore(of).stream()).toList();
    }

    /** What of the delivery is missing and not settled yet. */
    public List<Movement.Load> missing() {
        return Objects.requireNonNull(movement).loads().stream()
                .filter(load -> !load.missing().nothing())
                .toList();
    }

    /** Whether it asks which packs they are: there are stamps on some. */
    public boolean namesPacks() {
        boolean asks = switch (act) {
            case CASE, SHIP, DISTRIBUTE, SELL, RETURN, TAKE_BACK, WRITE_OFF -> true;
            default -> false;
        };
        boolean packsArrive = act == RecordKind.RECEIVE
                && movement != null
                && movement.loads().stream().anyMatch(load -> load.shipped().unit() == Unit.H87);
        return packsArrive || (asks && hand != null && hand.lot().stampsActivated() > 0);
    }

    /** What the plan requires under a name that the form has itself. */
    public boolean requires(String code) {
        return product != null
                && product.stagePlan().at(act.stage()).map(PlannedStage::fields).orElse(List.of()).stream()
                        .anyMatch(field -> field.code().equals(code) && field.required());
    }

    /** The codes under which numbers are asked, whatever the product. */
    List<String> numbers() {
        return Stream.concat(products.stream(), Stream.ofNullable(product))
                .flatMap(each -> answerable(each).stream())
                .filter(field -> field.kind() == AskedField.Kind.NUMBER)
                .map(field -> "at.fields." + field.code())
                .distinct()
                .toList();
    }

    public List<FormOption> productOptions(Language in) {
        return products.stream()
                .filter(each -> act != RecordKind.PACK || each.mayCarryStamps())
                .map(each -> new FormOption(
                        Long.toString(each.id().value()),
                        each.name().in(in) + " · " + quantity(Quantity.of(each.netContent()), in)))
                .toList();
    }

    /** Of each product what one package holds and how much may come out of one unit, for the sums on the page. */
    public Map<String, String> contents() {
        return products.stream()
                .collect(Collectors.toMap(
                        each -> Long.toString(each.id().value()),
                        each -> each.netContent().amount().toPlainString() + " "
                                + each.netContent().unit() + " " + mostOf(each).toPlainString()));
    }

    private BigDecimal mostOf(Product of) {
        return of.stagePlan().at(act.stage()).map(PlannedStage::maxYield).orElse(BigDecimal.ONE);
    }

    public List<FormOption> otherOptions(Language in) {
        return others.stream()
                .map(each -> new FormOption(
                        each.lot().id().value().toString(),
                        each.lot().name() + ", " + each.lot().code() + " (" + quantity(each.left(), in) + ")"
                                + warning(each.lot().id(), in)))
                .toList();
    }

    /** A line of the form for each household; those that were filled in keep their place, as refusals name it. */
    public List<HouseholdField> householdFields(FilledForm form) {
        return HouseholdField.of(households, form);
    }

    /** How many other lots in hand are called as this one is. */
    public long alike() {
        return others.stream()
                .filter(each -> each.lot().name().equals(lot().name()))
                .count();
    }

    public static List<FormOption> kilograms(Language in) {
        return units(in, Unit.KGM, Unit.GRM, Unit.TNE);
    }

    /** Units that goods of this kind are measured in. */
    public static List<FormOption> like(Unit unit, Language in) {
        return units(
                in,
                Arrays.stream(Unit.values())
                        .filter(each -> each.dimension() == unit.dimension())
                        .toArray(Unit[]::new));
    }

    public static List<FormOption> units(Language in, Unit... units) {
        return Stream.concat(
                        Arrays.stream(units).map(each -> new FormOption(each.name(), called(each, in))),
                        FieldUnit.like(List.of(units), in))
                .toList();
    }

    /** Among units to choose from, pieces are called by what is counted. */
    private static String called(Unit unit, Language in) {
        return unit == Unit.H87 ? in.choose("cái, con, gói", "pieces") : unit.symbol(in);
    }

    public static String quantity(Quantity quantity, Language in) {
        return quantity.unbroken(in);
    }
}
