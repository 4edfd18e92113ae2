package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chipgraph.kernel.written.Token.Measured;

/// The words for units of measure, in English and Chinese. A rate is written with "/s" here; see
/// [AmountWording].
final class UnitWords {

    static final Vocabulary<Token> ALL =
            counted().addAll(information()).addAll(physical()).addAll(AmountWords.all());

    private UnitWords() {}

    private static Vocabulary<Token> counted() {
        return new Vocabulary<Token>()
                .add(unit("%"), "%|percent|per cent|pct|百分之")
                .add(measure("%", "10"), "成")
                .add(
                        unit("{piece}"),
                        "pieces|piece|pcs|units|unit|chips|chip|gpus|gpu|cards|card|accelerators|processors"
                                + "|dies|modules|boards|servers|devices|wafers|颗|片|枚|块|张|台|套|颗芯片|片芯片|枚芯片"
                                + "|块芯片|张卡|个芯片|颗gpu|块gpu|张gpu")
                .add(
                        unit("1"),
                        "transistors|cores|cuda cores|tensor cores|compute units|sms"
                                + "|个晶体管|晶体管|个核心|核心|个计算单元");
    }

    private static Vocabulary<Token> information() {
        return new Vocabulary<Token>()
                .add(unit("GBy"), "GB|gigabytes|gigabyte|gb|GBy")
                .add(measure("GBy", "1.073741824"), "gib")
                .add(measure("GBy", "1000", "1024"), "TB|terabytes|terabyte|TBy")
                .add(measure("GBy", "0.001", "0.0009765625"), "MB|megabytes|megabyte")
                .add(measure("GBy", "1099.511627776"), "tib")
                // Gigabytes to most writers, gigabits in a data sheet of memory chips.
                .add(measure("GBy", "1", "0.125"), "Gb")
                .add(bytesOrBits("GBy", "1", "0.001"), "G")
                .add(unit("GBy/s"), "GB/s|GBps|GBy/s|gigabytes/s")
                .add(unit("TBy/s"), "TB/s|TBps|TBy/s|terabytes/s")
                .add(unit("Tbit/s"), "Tb/s|Tbps|Tbit/s|terabits/s")
                .add(measure("Tbit/s", "0.001"), "Gb/s|Gbps|Gbit/s|gigabits/s")
                .add(bytesOrBits("GBy/s", "1", "0.001"), "gb/s|gbps")
                .add(bytesOrBits("TBy/s", "1", "1"), "tb/s|tbps");
    }

    private static Vocabulary<Token> physical() {
        return new Vocabulary<Token>()
                .add(unit("d"), "days|day|d|天")
                .add(measure("d", "7"), "weeks|week|周|个星期|星期")
                .add(measure("d", "30", "31"), "months|month|个月|月")
                .add(unit("W"), "W|watts|watt|瓦|瓦特")
                .add(measure("W", "1000"), "kW|KW|kilowatts|kilowatt|千瓦")
                .add(measure("W", "1000000"), "MW|megawatts|megawatt|兆瓦")
                .add(unit("mm2"), "mm2|mm^2|sq mm|square millimetres|square millimeters|平方毫米")
                .add(unit("{TFLOPS}"), "tflops|tflop/s|teraflops|tflop|TFLOPs")
                .add(measure("{TFLOPS}", "1000"), "pflops|pflop/s|petaflops")
                .add(measure("{TFLOPS}", "1000000"), "eflops|eflop/s|exaflops")
                .add(unit("{TOPS}"), "tops|TOPs")
                .add(measure("{TOPS}", "1000"), "pops")
                .add(unit("{TPP}"), "tpp")
                .add(unit("{TFLOPS}/{die}"), "tflops/die|tflops per die");
    }

    private static Token unit(String code) {
        return measure(code, "1");
    }

    /// Several factors: it can be any of them.
    private static Token measure(String code, String... factors) {
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
