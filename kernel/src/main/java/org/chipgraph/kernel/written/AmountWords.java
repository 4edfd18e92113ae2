package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.Arrays;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.written.Token.Place;

/// The words that may stand in any amount, in English and Chinese.
final class AmountWords {

    private AmountWords() {}

    /// A single letter is a scale only after a figure.
    static Vocabulary<Token> all() {
        return before().addAll(after()).addAll(anywhere()).addAll(joints()).addAll(scales());
    }

    private static Vocabulary<Token> before() {
        return new Vocabulary<Token>()
                .add(
                        mark(Comparator.APPROX, Place.BEFORE),
                        "about|around|roughly|circa|ca.|c.|some|nearly|almost|close to|an estimated"
                                + "|estimated at|约|大约|大概|约为|约合|约莫|近|接近|将近|差不多|预计约|大致")
                .add(
                        mark(Comparator.GT, Place.BEFORE),
                        "more than|over|just over|slightly over|slightly more than|above|exceeding|exceeds"
                                + "|exceeded|in excess of|greater than|higher than|north of|surpassed|topped|>"
                                + "|超过|超|突破|逾|多于|大于|高于|略高于|略超|越过")
                .add(
                        mark(Comparator.GTE, Place.BEFORE),
                        "no less than|not less than|no fewer than|a minimum of|>=|≥"
                                + "|不少于|不低于|不小于|起码")
                .add(
                        mark(Comparator.LT, Place.BEFORE),
                        "less than|slightly less than|under|just under|below|just below|fewer than|lower than"
                                + "|smaller than|short of|just short of|<"
                                + "|不到|不足|少于|低于|略低于|小于|未满|不满|未达")
                .add(
                        mark(Comparator.LTE, Place.BEFORE),
                        "up to|as much as|as many as|no more than|not more than|a maximum of|<=|≤"
                                + "|不超过|不高于|不多于|不大于|高达|多达");
    }

    private static Vocabulary<Token> after() {
        return new Vocabulary<Token>()
                .add(mark(Comparator.APPROX, Place.AFTER), "or so|左右|上下")
                .add(mark(Comparator.GT, Place.AFTER), "余|多|出头")
                .add(
                        mark(Comparator.GTE, Place.AFTER),
                        "or more|and more|or above|and above|and up|or higher|及以上|以上|起|起步")
                .add(mark(Comparator.LTE, Place.AFTER), "or less|or fewer|or below|及以下|以下|以内|之内");
    }

    private static Vocabulary<Token> anywhere() {
        return new Vocabulary<Token>()
                .add(
                        mark(Comparator.APPROX, Place.EITHER),
                        "approximately|approx|approx.|estimated|≈|估计")
                .add(mark(Comparator.GTE, Place.EITHER), "at least|minimum|min.|至少|最少")
                .add(mark(Comparator.LTE, Place.EITHER), "at most|maximum|max.|最多|至多|最高")
                .add(
                        new Token.Filler(),
                        "a total of|total of|in total|total|worth|reached|reaching|of|roughly equal to|exactly"
                                + "|precisely|only|just|之间|共|总计|合计|共计|总额|达|达到|价值|为|的|仅|只有|恰好|整");
    }

    private static Vocabulary<Token> joints() {
        return new Vocabulary<Token>()
                .add(new Token.Range("-"), "-|–|—|−")
                .add(new Token.Range("~"), "~")
                .add(new Token.Range("to"), "to|through|至|到|――|——")
                .add(new Token.Plus(), "+|plus")
                .add(new Token.Minus(), "minus|负")
                .add(new Token.And(), "and|和|与|&")
                .add(new Token.Or(), "or|或|或者")
                .add(new Token.Opening(false), "between|介于|在")
                .add(new Token.Opening(true), "from|从|starting at|starting from");
    }

    private static Vocabulary<Token> scales() {
        return new Vocabulary<Token>()
                .add(scale("12"), "dozen")
                .add(scale("100"), "hundred|百")
                .add(scale("1000"), "thousand|k|千")
                .add(scale("10000"), "万")
                .add(scale("1000000"), "million|mn|mln|m")
                .add(scale("100000000"), "亿")
                .add(scale("1000000000"), "billion|bn|bln|b")
                .add(scale("1000000000000"), "trillion|tn|trn")
                // A thousand or a million in English; a million or a million million in Chinese.
                .add(scale("1000", "1000000"), "mil")
                .add(scale("1000000", "1000000000000"), "兆");
    }

    static Token scale(String... factors) {
        return new Token.Scale(Arrays.stream(factors).map(BigDecimal::new).toList());
    }

    private static Token mark(Comparator comparator, Place place) {
        return new Token.Mark(comparator, place);
    }
}
