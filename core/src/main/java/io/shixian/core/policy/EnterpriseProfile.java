package io.shixian.core.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is known of an enterprise (企业画像); what is not known is left out and never guessed.
 * <p>
 * {@code toString} shows only what is given: the figures are trade secrets.
 *
 * @param region    the division in which it is registered, the finer the better
 * @param industry  its main industry, the finer the better
 * @param headcount the people employed at the end of the period (从业人员)
 * @param revenue   the operating revenue of the year (营业收入) in whole yuan, rounded down
 * @param assets    the total assets (资产总额) in whole yuan, rounded down
 * @param tags      other words on it
 */
public record EnterpriseProfile(
        Optional<Region> region,
        Optional<Industry> industry,
        OptionalLong headcount,
        OptionalLong revenue,
        OptionalLong assets,
        Set<Tag> tags) {

    /** Nothing is known. */
    public static final EnterpriseProfile UNKNOWN = new EnterpriseProfile(
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Set.of());

    /**
     * Keeps its own copy of the tags.
     *
     * @throws IllegalArgumentException if a figure is negative
     */
    public EnterpriseProfile {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
        check(Figure.HEADCOUNT, headcount);
        check(Figure.REVENUE, revenue);
        check(Figure.ASSETS, assets);
        tags = Ordered.copy(tags);
    }

    /** Returns this with a region by its code. */
    public EnterpriseProfile inRegion(String code) {
        return new EnterpriseProfile(Optional.of(new Region(code)), industry, headcount, revenue, assets, tags);
    }

    /** Returns this with an industry by its code. */
    public EnterpriseProfile inIndustry(String code) {
        return new EnterpriseProfile(region, Optional.of(new Industry(code)), headcount, revenue, assets, tags);
    }

    /** Returns this with a headcount. */
    public EnterpriseProfile withHeadcount(long persons) {
        return new EnterpriseProfile(region, industry, OptionalLong.of(persons), revenue, assets, tags);
    }

    /** Returns this with an operating revenue. */
    public EnterpriseProfile withRevenue(long yuan) {
        return new EnterpriseProfile(region, industry, headcount, OptionalLong.of(yuan), assets, tags);
    }

    /** Returns this with total assets. */
    public EnterpriseProfile withAssets(long yuan) {
        return new EnterpriseProfile(region, industry, headcount, revenue, OptionalLong.of(yuan), tags);
    }

    /** Returns this with these tags and no others. */
    public EnterpriseProfile withTags(String... words) {
        Set<Tag> own = Ordered.copy(Arrays.stream(words).map(Tag::new).toList());
        return new EnterpriseProfile(region, industry, headcount, revenue, assets, own);
    }

    /** Returns the scale by the statistical rule, or why it can't be told. */
    public ScaleFinding scale() {
        return StatisticalScale.of(this);
    }

    @Override
    public String toString() {
        List<Figure> given = Arrays.stream(Figure.values())
                .filter(figure -> figure.of(this).isPresent())
                .toList();
        return "EnterpriseProfile[region " + (region.isPresent() ? "given" : "none") + ", industry "
                + (industry.isPresent() ? "given" : "none") + ", figures " + given + ", " + tags.size() + " tags]";
    }

    private static void check(Figure figure, OptionalLong amount) {
        if (amount.isPresent() && amount.getAsLong() < 0) {
            throw new IllegalArgumentException(
                    "the " + figure.label().en() + " is below 0; give 0 or more, or leave it out if it is not known");
        }
    }
}
