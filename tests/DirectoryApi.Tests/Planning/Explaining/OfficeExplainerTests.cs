using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Imports;
using DirectoryApi.Nodes;
using DirectoryApi.Planning;
using DirectoryApi.Planning.Explaining;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Tests.Planning.Explaining;

public class OfficeExplainerTests
{
    private static readonly EditionPlanner Planner = new(new ImportBasis(GazetteerReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer")), OfficeDecisions.None, "test"));

    private static readonly StoredEdition Edition = MakeEdition();

    [Theory]
    [InlineData("centre-a")]
    [InlineData("a")]
    [InlineData("T2ZmaWNlOmE")]
    [InlineData("old")]
    [InlineData("centre-old")]
    public void Explain_FindsAnOfficeByWhateverNamesIt(string name)
    {
        Assert.Equal("T2ZmaWNlOmE", NodeId.Encode("Office", "a"));
        var explanation = Explain(name);
        Assert.Equal("a", explanation!.Office.Key);
        Assert.Null(explanation.WithdrawnIn);
        Assert.Equal(["centre-old"], explanation.Aliases.Select(alias => alias.Slug));
    }

    [Fact]
    public void Explain_AnOfficeThatIsGone_SaysSinceWhen()
    {
        var explanation = Explain("centre-b");
        Assert.Equal((4, "b"), (explanation!.WithdrawnIn, explanation.Office.Key));
        Assert.Contains("gone since edition 4", ExplanationText.Of(explanation), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WhatNeverWas_IsNull() => Assert.Null(Explain("centre-z"));

    [Fact]
    public void Text_TellsWhereEveryValueComesFrom()
    {
        var text = ExplanationText.Of(Explain("a")!);
        foreach (var line in (string[])[
            "ЦОН 1",
            "  slug centre-a",
            "  name in Russian: «ЦОН 1» (P1200000363.ru.txt:10)",
            "  address: «г. Астана, ул. Кенесары, 1» (P1200000363.ru.txt:11)",
            "  phones: «11-11-11» (P1200000363.ru.txt:12)",
            "  name in English: «Centre 1» (composed from what the office is and where)",
            "  hours: «Mo 09:00-18:00» (the standards' clause on working hours, P1200000363.ru.txt:5)",
            "  services: «permit»",
            "  p1200000363-ru/1/2/1 (P1200000363.ru.txt:10): phone 11-11-11",
            "    ЦОН 1 | г. Астана, ул. Кенесары, 1 | 11-11-11",
            "  phones: «11-11-12» in p1200000363-ru/1/2/1",
            "  p1000001091-kk of 2010-10-20, replaced since: ХҚО; Кенесары, 1; 1-11-11"])
        {
            Assert.Contains($"\n{line}\n", $"\n{text}", StringComparison.Ordinal);
        }
    }

    private static OfficeExplanation? Explain(string name) => new OfficeExplainer(Edition, Planner).Explain(name, TestContext.Current.CancellationToken);

    private static StoredEdition MakeEdition()
    {
        var decree = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"), ("ЦОН 2", "г. Астана, ул. Кенесары, 2", "22-22-22"));
        var offices = Samples.Offices(decree);
        var row = offices[0].Witnesses[0].Row;
        var hours = new HoursRule([Weekday.Monday], Time(9), Time(18), []);
        decree = decree with
        {
            Standards = [decree.Standards[0] with { Hours = [new ClauseHours(OfficeKind.PublicServiceCentre, [hours], new Sourced<string>("с 9.00 до 18.00", SourceSpan.At(5)))] }],
        };
        var office = offices[0] with
        {
            Names = [.. offices[0].Names, new LocalizedText(Language.En, "Centre 1", TextOrigin.Derived)],
            Hours = new OpeningHours(OpeningHours.PeriodsOf([hours]), "с 9.00 до 18.00", HoursOrigin.Clause),
            Witnesses = [offices[0].Witnesses[0] with { Reason = "phone 11-11-11" }],
            Dissents = [new OfficeDissent(OfficeField.Phones, "11-11-12", [row])],
            History =
            [
                new OfficeStatement
                {
                    DocumentSlug = "p1000001091-kk",
                    AsOf = new DateOnly(2010, 10, 20),
                    IsReplaced = true,
                    Name = "ХҚО",
                    Address = "Кенесары, 1",
                    Phones = ["1-11-11"],
                },
            ],
        };
        return Samples.Edition(decree, [office]) with
        {
            Withdrawn = [new WithdrawnOffice(offices[1], 4)],
            Aliases = [new OfficeAlias("old", "centre-old", "a")],
        };
    }

    private static LocalTime Time(int hour) => LocalTime.TryCreate(hour, 0, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(hour));
}
