package org.chipgraph.bench.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of one language in order of frequency: those of the field first, then made-up ones, of which a
/// large graph has many that occur once or twice.
final class Vocabulary {

    private static final String ENGLISH_WORDS =
            """
            the of to in and chips for export chip license China is said NVIDIA memory sales rule companies on
            backdoor from with by government compute would AI new shipments market data security domestic US
            bandwidth production customers quarter revenue controls restrictions demand supply company orders
            H20 risk foundry training inference vulnerability performance accelerator designers delivery statement
            officials charge inventory listing prospectus regulator summons explanation evidence approval policy
            commerce department entity list sources familiar matter analysts estimate share price percent billion
            dollars yuan yield wafers packaging interconnect cluster servers cloud hyperscalers ban waiver tariff
            congress lawmakers proposal tracking location verification shutdown remote substitute comparable
            generation architecture node transistor power thermal cooling software ecosystem developers framework
            migration benchmark throughput latency precision sparse dense tensor core cache stack module board rack
            """;

    private static final String CHINESE_WORDS =
            """
            芯片 的 英伟达 出口 中国 美国 公司 市场 许可 后门 算力 国产 销售 管制 漏洞 安全 数据 风险 供应 客户 企业 产品 性能 内存
            带宽 制程 训练 推理 服务器 采购 订单 库存 减值 季度 营收 上市 招股书 监管 约谈 国家网信办 说明 证明材料 商务部 实体清单
            知情人士 分析师 预计 份额 价格 上涨 下跌 亿元 美元 产能 良率 封装 互联 集群 云计算 禁令 豁免 关税 国会 议员 提案 追踪定位
            远程关闭 替代 相当 架构 晶体管 功耗 散热 软件 生态 开发者 框架 迁移 基准测试 吞吐 延迟 精度 稀疏 稠密 张量 缓存 堆叠 模组
            研发 量产 流片 晶圆 代工 光刻 设备 材料 电子 半导体 科技 集团 股份 投资 基金 融资 估值 科创板 港交所 信息披露 法规 条例
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
        this.frequency = new Zipf(words.size(), 1.0);
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
