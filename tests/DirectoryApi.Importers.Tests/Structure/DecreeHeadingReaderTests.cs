using DirectoryApi.Domain.Law;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Structure;

public class DecreeHeadingReaderTests
{
    [Theory]
    [InlineData("P1000001091.kk.txt", "1091", "2010-10-21", "Қазақстан Республикасы Үкіметінің 2009 жылғы 26 қазандағы № 1668 қаулысына өзгерістер енгізу туралы", "2014-03-05")]
    [InlineData("P1000001092.kk.txt", "1092", "2010-10-21", "Қазақстан Республикасы Үкіметінің 2009 жылғы 26 қазандағы № 1669 қаулысына өзгерістер мен толықтыру енгізу туралы", "2014-02-24")]
    [InlineData("P1100000020.kk.txt", "20", "2011-01-21", "\"Миссионерлерді және заңды тұлға белгілері жоқ саны аз діни топтарды есептік тіркеуді және қайта тіркеуді жүргізу\" мемлекеттік қызмет көрсету стандартын бекіту туралы", "2012-02-07")]
    [InlineData("P1200000363.ru.txt", "363", "2012-03-28", "О внесении изменений в постановление Правительства Республики Казахстан от 15 декабря 2009 года № 2121 \"Об утверждении стандартов государственных услуг\"", "2014-01-21")]
    public void Read_OfAnAnnex_GivesNumberDateTitleAndRepeal(string annex, string number, string adopted, string title, string repealed)
    {
        var heading = DecreeHeadingReader.Read(DocumentReaders.Read(SourceFile.Load(TestData.PathOf(annex)), TestContext.Current.CancellationToken));
        Assert.NotNull(heading);
        Assert.Equal((number, title), (heading.Number, heading.Title));
        Assert.Equal((adopted, repealed), ($"{heading.AdoptedOn:yyyy-MM-dd}", $"{heading.RepealedOn:yyyy-MM-dd}"));
        Assert.Equal(DocumentStatus.Repealed, heading.Status);
        Assert.NotNull(heading.RepealedBy);
    }

    [Theory]
    [InlineData("Постановление\nПравительства Республики\nКазахстан от 28 марта\n2012 года № 363")]
    [InlineData("Постановление Правительства Республики Казахстан от 28 марта 2012 г. №363")]
    [InlineData("постановление правительства республики казахстан от 28 марта 2012 года № 363")]
    public void Read_OfABrokenOrShortenedLine_FindsTheAct(string text)
    {
        var heading = Read($"О стандартах\n\n{text}\n");
        Assert.NotNull(heading);
        Assert.Equal(("363", new DateOnly(2012, 3, 28), "О стандартах"), (heading.Number, heading.AdoptedOn, heading.Title));
        Assert.Equal(DocumentStatus.InForce, heading.Status);
    }

    [Fact]
    public void Read_OfARepealedDecreeThatDoesNotSayByWhat_IsRepealedWithoutAnAct()
    {
        var heading = Read("О стандартах\nУтративший силу\nПостановление Правительства Республики Казахстан от 28 марта 2012 года № 363\n");
        Assert.NotNull(heading);
        Assert.Equal((DocumentStatus.Repealed, null, null, "О стандартах"), (heading.Status, heading.RepealedOn, heading.RepealedBy, heading.Title));
    }

    [Theory]
    [InlineData("Приказ Министра юстиции Республики Казахстан от 28 марта 2012 года № 363")]
    [InlineData("Постановление Правительства Республики Казахстан от 31 февраля 2012 года № 363")]
    [InlineData("Постановление Правительства Республики Казахстан от 28 мартобря 2012 года № 363")]
    [InlineData("Постановление Правительства Республики Казахстан от ٢٨ марта ٢٠١٢ года № ٣٦٣")]
    [InlineData("Government Decree No. 363 of 28 March 2012")]
    public void Read_OfWhatIsNoDecree_IsNull(string text) => Assert.Null(Read(text));

    [Fact]
    public void Read_OfADecreeThatIsOnlyQuotedFurtherDown_IsNull() =>
        Assert.Null(Read(string.Concat(Enumerable.Repeat("Prose.\n", 50)) + "Постановление Правительства Республики Казахстан от 28 марта 2012 года № 363"));

    private static DecreeHeading? Read(string text) =>
        DecreeHeadingReader.Read(DocumentReaders.Read(TestData.File(text), TestContext.Current.CancellationToken));
}
