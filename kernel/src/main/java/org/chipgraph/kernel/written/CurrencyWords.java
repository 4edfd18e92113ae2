package org.chipgraph.kernel.written;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.kernel.written.Token.Measured;

/// The words for currencies, in English and Chinese.
final class CurrencyWords {

    static final Vocabulary<Token> ALL =
            currencies()
                    // Money alone is counted in these: elsewhere mm are millimetres and T are
                    // terabytes.
                    .add(AmountWords.scale("1000000"), "mm")
                    .add(AmountWords.scale("1000000000000"), "t")
                    .addAll(AmountWords.all());

    /// In Traditional writing 元 may be Taiwan's or Hong Kong's as well.
    static final Vocabulary<Token> TRADITIONAL =
            new Vocabulary<Token>().addAll(ALL).add(currency("CNY", "TWD", "HKD"), "元|圆");

    private CurrencyWords() {}

    private static Vocabulary<Token> currencies() {
        return new Vocabulary<Token>()
                .add(
                        currency("USD"),
                        "$|us$|usd|us dollars|us dollar|u.s. dollars|u.s. $|u.s.$|dollars|dollar|美元|美金")
                .add(currency("CNY"), "cny|rmb|yuan|renminbi|cn¥|块|块钱|元人民币|人民币|人民币元|cnh")
                .add(
                        new Token.Coin(
                                new Measured("CNY", BigDecimal.ONE), Set.of("TWD", "HKD", "JPY")),
                        "元|圆")
                .add(currency("CNY", "JPY"), "¥")
                .add(currency("HKD"), "hk$|hkd|港元|港币|hong kong dollars")
                .add(currency("TWD"), "nt$|twd|新台币|台币|元新台币|元台币")
                .add(currency("EUR"), "€|eur|euro|euros|欧元")
                .add(currency("GBP"), "£|gbp|pounds|pound|英镑|pounds sterling")
                .add(currency("JPY"), "jpy|jp¥|yen|日元|日圆|日币|円")
                .add(currency("KRW"), "₩|krw|won|韩元|韩圆")
                .add(currency("SGD"), "s$|sgd|新加坡元|新元")
                .add(currency("AUD"), "a$|aud|澳元")
                .add(currency("CAD"), "c$|cad|加元")
                .add(currency("CHF"), "chf|swiss francs|瑞士法郎")
                .add(currency("INR"), "₹|inr|rupees|卢比");
    }

    private static Token currency(String... codes) {
        return new Token.Measure(
                Stream.of(codes).map(code -> new Measured(code, BigDecimal.ONE)).toList());
    }
}
