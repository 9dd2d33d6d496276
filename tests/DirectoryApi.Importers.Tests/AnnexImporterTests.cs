using DirectoryApi.Importers.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests;

public class AnnexImporterTests
{
    private const string Heading = "О стандарте\n\nПостановление Правительства Республики Казахстан от 28 марта 2012 года № 363\n\n";

    public static TheoryData<string, ImportErrorKind> BadFiles { get; } = new()
    {
        { Path.Combine(Path.GetTempPath(), "there is no such file.txt"), ImportErrorKind.NotFound },
        { Path.GetTempPath(), ImportErrorKind.Unreadable },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Import_OfAFileThatCannotBeRead_SaysWhich(string path, ImportErrorKind kind)
    {
        var error = Assert.Throws<ImportException>(() => new AnnexImporter(TestData.Gazetteer).Import(path, TestContext.Current.CancellationToken));
        Assert.Equal(kind, error.Kind);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  \n\t\n", ImportErrorKind.Empty)]
    [InlineData("Dear Sir or Madam", ImportErrorKind.NotADecree)]
    [InlineData(Heading + "Nothing but prose.", ImportErrorKind.NoOfficeTables)]
    [InlineData(Heading + "\tПоказатели качества\n\tЗначение\n\n\t1. Своевременность\n\t95 %\n", ImportErrorKind.NoOfficeTables)]
    public void Import_OfWhatListsNoOffices_SaysWhyAndWhatToDo(string text, ImportErrorKind kind)
    {
        var error = Assert.Throws<ImportException>(() => TestData.ImportText(text));
        Assert.Equal(kind, error.Kind);
        Assert.StartsWith("test.txt: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfAnEmptyFile_SaysSo()
    {
        var path = Path.GetTempFileName();
        try
        {
            Assert.Equal(ImportErrorKind.Empty, Assert.Throws<ImportException>(() => SourceFile.Load(path)).Kind);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Import_OfADecreeInForce_HasNoRepeal()
    {
        var decree = TestData.ImportText(Heading + "\t№\n\tНаименование\n\tАдрес Центра обслуживания населения\n\n\t1\n\tЦОН\n\tгород Астана\n").Decree;
        Assert.Equal(Domain.Law.DocumentStatus.InForce, decree.Status);
        Assert.Null(decree.RepealedBy);
        Assert.Equal("P1200000363.ru", decree.Stem);
    }

    [Fact]
    public void Import_ThatIsCancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new AnnexImporter(TestData.Gazetteer).Import(TestData.PathOf("P1200000363.ru.txt"), cancellation.Token));
    }

    [Fact]
    public void Import_OfAnyText_IsReadOrRefused_AndNeverFails() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(363, 1741),
            Prop.ForAll(Gen.Elements("\t", " \t", "\n", "\n\n", "1", "2)", "3.", "№", "Наименование", "Адрес", "г. Астана,", "телефон", "8 (7172) 50-13-70", "«Стандарт", "»", "Приложение 1 к стандарту", "\u00A0", "9.00")
                .ListOf().ToArbitrary(), parts =>
            {
                try
                {
                    TestData.ImportText(Heading + string.Concat(parts));
                }
                catch (ImportException error)
                {
                    return error.Message.StartsWith("test.txt", StringComparison.Ordinal);
                }

                return true;
            }));
}
