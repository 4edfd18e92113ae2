package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chipgraph.kernel.value.Comparator;
import org.chipgraph.kernel.written.Token.Measured;

/// The words of amounts, in English and Chinese.
final class AmountWords {

    /// Words that may stand anywhere in an amount; a single letter is a scale only after a figure.
    static final Vocabulary<Token> COMMON = comparators().addAll(scales());

    static final Vocabulary<Token> UNITS = units().addAll(COMMON);
    static final Vocabulary<Token> CURRENCIES = currencies().addAll(COMMON);

    private AmountWords() {}

    private static Vocabulary<Token> comparators() {
        return new Vocabulary<Token>()
                .add(
                        new Token.Mark(Comparator.APPROX),
                        "about|around|approximately|approx|approx.|roughly|circa|ca.|c.|≈|some|nearly"
                                + "|almost|close to|or so|an estimated|estimated|estimated at"
                                + "|约|大约|大概|约为|约合|左右|上下|近|接近|将近|估计|预计约|大致")
                .add(
                        new Token.Mark(Comparator.GT),
                        "more than|over|above|exceeding|exceeds|exceeded|greater than|higher than"
                                + "|north of|surpassed|topped|>|超过|超|突破|逾|多于|大于|高于|余|多|越过")
                .add(
                        new Token.Mark(Comparator.GTE),
                        "at least|no less than|not less than|no fewer than|a minimum of|minimum|min.|>=|≥"
                                + "|or more|and more|or above|and above|and up|or higher"
                                + "|至少|最少|不少于|不低于|不小于|及以上|以上|起|起步")
                .add(
                        new Token.Mark(Comparator.LT),
                        "less than|under|below|fewer than|lower than|smaller than|short of|<"
                                + "|不到|不足|少于|低于|小于|未满|不满|未达")
                .add(
                        new Token.Mark(Comparator.LTE),
                        "up to|at most|as much as|as many as|no more than|not more than|a maximum of"
                                + "|maximum|max.|<=|≤|or less|or fewer|or below"
                                + "|最多|至多|不超过|不高于|不多于|不大于|高达|多达|最高|及以下|以下|以内|之内")
                .add(new Token.Range("-"), "-|–|—|−")
                .add(new Token.Range("~"), "~")
                .add(new Token.Range("to"), "to|through|至|到|――|——")
                .add(new Token.Plus(), "+")
                .add(new Token.Minus(), "minus|负")
                .add(new Token.And(), "and|和|与|&")
                .add(new Token.Opening(false), "between|介于|在")
                .add(new Token.Opening(true), "from|从|starting at|starting from")
                .add(
                        new Token.Filler(),
                        "a total of|total of|in total|total|worth|reached|reaching|of|,|roughly equal to"
                                + "|之间|共|总计|合计|共计|总额|达|达到|价值|为|的");
    }

    private static Vocabulary<Token> scales() {
        return new Vocabulary<Token>()
                .add(scale("100"), "hundred|百")
                .add(scale("1000"), "thousand|k|千")
                .add(scale("10000"), "万")
                .add(scale("100000"), "十万")
                .add(scale("1000000"), "million|mn|mln|mm|m|百万")
                .add(scale("10000000"), "千万")
                .add(scale("100000000"), "亿")
                .add(scale("1000000000"), "billion|bn|bln|b|十亿")
                .add(scale("10000000000"), "百亿")
                .add(scale("100000000000"), "千亿")
                .add(scale("1000000000000"), "trillion|tn|trn|万亿")
                // A thousand or a million in English; a million or a million million in Chinese.
                .add(scale("1000", "1000000"), "mil")
                .add(scale("1000000", "1000000000000"), "兆");
    }

    private static Vocabulary<Token> units() {
        return new Vocabulary<Token>()
                .add(unit("%"), "%|percent|per cent|pct|百分之")
                .add(measure("%", "10"), "成")
                .add(
                        unit("{piece}"),
                        "pieces|piece|pcs|units|unit|chips|chip|gpus|gpu|cards|card|accelerators|dies|颗|片|枚|块"
                                + "|张|台|套|颗芯片|片芯片|枚芯片|块芯片|张卡|个芯片|颗gpu|块gpu|张gpu")
                .add(unit("1"), "transistors|cores|个晶体管|晶体管|个核心|核心|个计算单元|compute units|sms")
                .add(unit("d"), "days|day|d|天")
                .add(measure("d", "7"), "weeks|week|周|个星期|星期")
                .add(either("d", "30", "31"), "months|month|个月|月")
                .add(unit("GBy"), "GB|gigabytes|gigabyte|gb|GBy")
                .add(either("GBy", "1000", "1024"), "TB|terabytes|terabyte|TBy")
                .add(unit("GBy/s"), "GB/s|GBps|GBy/s|gigabytes per second|gigabytes/s|GB/sec|GB每秒")
                .add(unit("TBy/s"), "TB/s|TBps|TBy/s|terabytes per second|terabytes/s|TB/sec|TB每秒")
                .add(unit("Tbit/s"), "Tb/s|Tbps|Tbit/s|terabits per second|Tbit每秒")
                .add(measure("Tbit/s", "0.001"), "Gb/s|Gbps|Gbit/s|gigabits per second")
                .add(bytesOrBits("GBy/s", "1", "0.001"), "gb/s|gbps")
                .add(bytesOrBits("TBy/s", "1", "1"), "tb/s|tbps")
                .add(unit("W"), "W|watts|watt|瓦|瓦特")
                .add(measure("W", "1000"), "kW|KW|kilowatts|kilowatt|千瓦")
                .add(measure("W", "1000000"), "MW|megawatts|megawatt|兆瓦")
                .add(unit("mm2"), "mm2|mm^2|sq mm|square millimetres|square millimeters|平方毫米")
                .add(unit("{TFLOPS}"), "tflops|tflop/s|teraflops|tflop|TFLOPs")
                .add(measure("{TFLOPS}", "1000"), "pflops|pflop/s|petaflops")
                .add(unit("{TOPS}"), "tops|TOPs")
                .add(measure("{TOPS}", "1000"), "pops")
                .add(unit("{TPP}"), "tpp")
                .add(unit("{TFLOPS}/{die}"), "tflops/die|tflops per die");
    }

    private static Vocabulary<Token> currencies() {
        return new Vocabulary<Token>()
                .add(
                        unit("USD"),
                        "$|us$|usd|us dollars|us dollar|u.s. dollars|dollars|dollar|美元|美金")
                .add(unit("CNY"), "cny|rmb|yuan|renminbi|cn¥|元|块|圆|块钱|元人民币|人民币|人民币元|cnh")
                .add(
                        new Token.Measure(
                                List.of(
                                        new Measured("CNY", BigDecimal.ONE),
                                        new Measured("JPY", BigDecimal.ONE))),
                        "¥")
                .add(unit("HKD"), "hk$|hkd|港元|港币|hong kong dollars")
                .add(unit("TWD"), "nt$|twd|新台币|台币|新台币元|元新台币|元台币")
                .add(unit("EUR"), "€|eur|euro|euros|欧元")
                .add(unit("GBP"), "£|gbp|pounds|pound|英镑|pounds sterling")
                .add(unit("JPY"), "jpy|jp¥|yen|日元|日圆|円")
                .add(unit("KRW"), "₩|krw|won|韩元|韩圆")
                .add(unit("SGD"), "s$|sgd|新加坡元|新元")
                .add(unit("AUD"), "a$|aud|澳元")
                .add(unit("CAD"), "c$|cad|加元")
                .add(unit("CHF"), "chf|swiss francs|瑞士法郎")
                .add(unit("INR"), "₹|inr|rupees|卢比");
    }

    private static Token scale(String... factors) {
        return new Token.Scale(Arrays.stream(factors).map(BigDecimal::new).toList());
    }

    private static Token unit(String code) {
        return measure(code, "1");
    }

    private static Token measure(String code, String factor) {
        return new Token.Measure(List.of(new Measured(code, new BigDecimal(factor))));
    }

    private static Token either(String code, String... factors) {
        return new Token.Measure(
                Arrays.stream(factors)
                        .map(factor -> new Measured(code, new BigDecimal(factor)))
                        .toList());
    }

    private static Token bytesOrBits(String bytes, String byteFactor, String bitFactor) {
        return new Token.Measure(
                List.of(
                        new Measured(bytes, new BigDecimal(byteFactor)),
                        new Measured("Tbit/s", new BigDecimal(bitFactor))));
    }
}
