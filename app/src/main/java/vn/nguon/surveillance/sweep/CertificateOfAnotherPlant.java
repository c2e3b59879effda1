package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.ChainRule;

/** A certificate that says which goods it was given for, put on a product whose names have none of them. */
@Component
record CertificateOfAnotherPlant() implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.CERTIFICATE_OF_ANOTHER_PLANT;
    }

    @Override
    public String question() {
        return """
                select paper.organisation_id, null::uuid as lot_id, paper.id || ' ' || product.id as about, %s as evidence
                from swept
                join certificate paper
                  on paper.recorded_at > swept.since and paper.withdrawn_at is null and paper.goods <> '{}'
                join product on product.id = any(paper.products)
                where not exists (
                  select
                  from unnest(paper.goods) as good
                  where position(without_accents(good)
                    in without_accents(concat_ws(' ', product.name_vi, product.name_en, product.botanical_name))) > 0)
                """.formatted(all(
                fact(Kind.CERTIFICATE, "paper.kind || ' ' || paper.number", "'certificate:' || paper.id"),
                fact(Kind.CERTIFIED, "array_to_string(paper.goods, ', ')"),
                fact(Kind.PRODUCT, "product.name_vi", "'product:' || product.id")));
    }
}
