package org.chipgraph.bench.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of one language in order of frequency: those of the field first, then made-up ones, of which a
/// large graph has many that occur once or twice.
final class Vocabulary {

    /// Words that nobody searches for: the first of each language.
    private static final int FUNCTION_WORDS = 20;

    /// Of which the first are in 7 % of all texts and the last in 0.5 %.
    private static final int FREQUENT_TOPICS = 200;

    private static final String ENGLISH_WORDS =
            """
            the of to in and for is on from with by would as at its that was has be will
            chips NVIDIA China export chip US memory sales companies said market AI shipments data license company
            government production quarter revenue controls rule restrictions demand supply orders customers security
            training inference bandwidth performance compute domestic new accelerator designers delivery foundry
            officials commerce department analysts estimate share price percent billion dollars yuan listing generation
            architecture node process cluster servers cloud policy approval congress lawmakers proposal software
            developers framework benchmark throughput power packaging interconnect wafers yield hyperscalers transistor
            thermal cooling ecosystem migration latency precision sparse dense tensor core cache stack module board
            rack charge inventory prospectus regulator sources familiar matter entity list statement risk waiver tariff
            H20 summons explanation evidence vulnerability backdoor tracking location verification shutdown substitute
            """;

    private static final String CHINESE_WORDS =
            """
            的 在 了 和 将 对 与 为 是 等 中 已 被 向 从 就 其 并 该 也
            芯片 英伟达 中国 美国 出口 公司 市场 国产 算力 企业 销售 产品 管制 数据 安全 供应 客户 性能 内存 带宽 制程 训练 推理
            服务器 采购 订单 库存 季度 营收 上市 监管 商务部 分析师 预计 份额 价格 上涨 下跌 亿元 美元 产能 良率 封装 互联 集群
            云计算 国会 议员 提案 替代 架构 晶体管 功耗 散热 软件 生态 开发者 框架 迁移 基准测试 吞吐 延迟 精度 稀疏 稠密 张量 缓存
            研发 量产 流片 晶圆 代工 光刻 设备 材料 电子 半导体 科技 集团 股份 投资 基金 融资 估值 科创板 港交所 信息披露 法规 条例
            许可 禁令 豁免 关税 减值 招股书 实体清单 知情人士 风险 漏洞 说明 证明材料 约谈 国家网信办 后门 追踪定位 远程关闭
            """;

    private static final String SYLLABLES =
            "ar bel cor dan el fin gal hor in jun kal lor mer nor or pel quin ros sel tor ul ven wes xan yor zel"
                    + " tra bri clo dre fla gro pla sta";

    private static final String CHARACTERS =
            "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光"
                    + "果珍李柰菜重芥姜海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐";

    private final List<String> words;
    private final Zipf frequency;

    private Vocabulary(Set<String> words) {
        this.words = List.copyOf(words);
        this.frequency = new Zipf(words.size(), 0);
    }

    static Vocabulary english(int size) {
        String[] syllables = SYLLABLES.split(" ");
        Set<String> words = words(ENGLISH_WORDS);
        for (int n = 0; words.size() < size; n++) {
            int third = n / (syllables.length * syllables.length);
            words.add(
                    syllables[n % syllables.length]
                            + syllables[n / syllables.length % syllables.length]
                            + (third == 0 ? "" : syllables[third % syllables.length]));
        }
        return new Vocabulary(words);
    }

    static Vocabulary chinese(int size) {
        int[] characters = CHARACTERS.codePoints().distinct().toArray();
        Set<String> words = words(CHINESE_WORDS);
        for (int n = 0; words.size() < size; n++) {
            words.add(
                    Character.toString(characters[n % characters.length])
                            + Character.toString(
                                    characters[(n / characters.length + n) % characters.length]));
        }
        return new Vocabulary(words);
    }

    /// A word as often as its frequency says.
    String word(Dice dice) {
        return words.get(frequency.rank(dice.random()));
    }

    /// A word that somebody may search for: one of the most frequent, or any.
    String topic(Dice dice, boolean frequent) {
        int last = frequent ? FUNCTION_WORDS + FREQUENT_TOPICS : words.size();
        return words.get(dice.between(FUNCTION_WORDS, last - 1));
    }

    /// Made-up words make good names: a rare word.
    String rare(Dice dice) {
        return words.get(dice.between(words.size() / 4, words.size() - 1));
    }

    List<String> words(Dice dice, int count) {
        List<String> chosen = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            chosen.add(word(dice));
        }
        return chosen;
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(text.strip().split("\\s+")));
    }
}
