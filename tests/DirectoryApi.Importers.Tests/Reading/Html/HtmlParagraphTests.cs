using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading.Html;

public class HtmlParagraphTests
{
    private const string Table = "<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>";

    public static TheoryData<string, string[]> Kinds { get; } = new()
    {
        { "<h3>1. Общие положения.</h3>", ["h:1. Общие положения."] },
        { "<h3 style='text-align:left'>1. Общие положения.</h3>", ["h:1. Общие положения."] },
        { "<p align=right>Утвержден.", ["h:Утвержден."] },
        { "<p style='color:red;TEXT-ALIGN : Center'>Перечень.", ["h:Перечень."] },
        { "<center><p>Перечень.<p style='text-align:justify'>Текст пункта.</center>", ["h:Перечень.", "b:Текст пункта."] },
        { "<div align=center><p>Перечень.<p>1. Утвердить<p>Настоящее постановление вводится в действие по истечении десяти календарных дней.</div>", ["h:Перечень.", "b:1. Утвердить", "b:Настоящее постановление вводится в действие по истечении десяти календарных дней."] },
        { "<p><b>Перечень</b> <strong>услуг.</strong>", ["h:Перечень услуг."] },
        { "<p><span style='font-weight: 700'>Перечень.</span>", ["h:Перечень."] },
        { "<p><b>Сноска.</b> Утратило силу.", ["b:Сноска. Утратило силу."] },
        { "<p>1. Утвердить", ["b:1. Утвердить"] },
        { "<p>2) паспорт", ["b:2) паспорт"] },
        { "<p>1-1. паспорт", ["b:1-1. паспорт"] },
        { "<p>2009 год", ["h:2009 год"] },
        { "<p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Правительство ПОСТАНОВЛЯЕТ", ["b:Правительство ПОСТАНОВЛЯЕТ"] },
        { "<p>      Правительство ПОСТАНОВЛЯЕТ", ["b:Правительство ПОСТАНОВЛЯЕТ"] },
        { "<p>\n          Перечень\n          услуг\n</p>", ["h:Перечень услуг"] },
        { "<p>Приложение 1&nbsp;&nbsp;&nbsp;&nbsp;<br>к стандарту.&nbsp;&nbsp;", ["h:Приложение 1\u00A0\u00A0\u00A0\u00A0", "h:к стандарту.\u00A0\u00A0"] },
        { "<p>1. Утвердить<br>перечень<br><br>Приложение 1", ["b:1. Утвердить", "b:перечень", "h:Приложение 1"] },
        { "<p>центров обслуживания населения (ЦОН),<br>оказывающих услугу", ["h:центров обслуживания населения (ЦОН),", "h:оказывающих услугу"] },
        { "<pre>Приложение 1\nк  стандарту\n\n      1. Пункт</pre>", ["h:Приложение 1", "h:к стандарту", "b:1. Пункт"] },
        { "<p>&nbsp;<p><br><p>\u200B\uFEFF<p>a", ["h:a"] },
        { "<p>Пере&shy;чень &#1179;&#x4D9; &laquo;ЦОН&raquo; &lt;b&gt;", ["h:Пере\u00ADчень қә «ЦОН» <b>"] },
    };

    public static TheoryData<string, string[]> Pages { get; } = new()
    {
        { "<html><head><title>t</title><style>p{}</style></head><body><nav>меню</nav><script>x</script><p>a<noscript>n</noscript><!-- c --><template><p>t</template></p><footer>низ</footer></body></html>", ["h:a"] },
        { $"<body><h1>вход</h1><article><h1>Акт</h1>{Table}<footer>подпись</footer></article><p>низ", ["h:вход", "h:Акт", "table 2", "h:подпись"] },
        { $"<body><p>логотип</p><div><h1>О стандарте</h1><span>Утративший силу</span><p>Постановление</p></div><div>меню</div><div><article>a{Table}</article>низ</div>", ["h:О стандарте", "h:Утративший силу", "h:Постановление", "h:a", "table 2"] },
        { $"<body><p>верх</p><main><h1>Акт</h1>{Table}</main>низ", ["h:Акт", "table 2"] },
        { $"<body><article>новость</article>{Table}", ["h:новость", "table 2"] },
        { $"<body><article>a{Table}</article><article>b{Table}</article>", ["h:a", "table 2", "h:b", "table 2"] },
        { "<p hidden>скрыто<p style='display:none'>невидимо", ["h:скрыто", "h:невидимо"] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Paragraphs_AreLinesOfHeadingsOrRunningText(string page, string[] outline) => Assert.Equal(outline, HtmlBlocks.Outline(page));

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheAct_IsTakenOutOfThePage(string page, string[] outline) => Assert.Equal(outline, HtmlBlocks.Outline(page));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Paragraphs_KnowTheirLines(string lineFeed)
    {
        var page = "<!DOCTYPE html>\n<body>\n<p>\n  one\n  two<br>\nthree\n<p>four<script>\n\n</script>\nfive".Replace("\n", lineFeed, StringComparison.Ordinal);
        Assert.Equal(
            [("one two", 4), ("three", 6), ("four five", 7)],
            HtmlBlocks.Read(page).Cast<ParagraphBlock>().Select(paragraph => (paragraph.Line.Text, paragraph.Line.Number)));
    }
}
