using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Pages.Offices;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages.Offices;

public class OfficeValuesTests
{
    private const int ClauseLine = 55;

    [Fact]
    public void Of_HoursOfAClause_NamesItsDocumentAndLine()
    {
        var hours = OfficeValues.Of(OfficeWithClauseHours()).Single(value => value.Field == OfficeField.Hours);

        var clause = Assert.Single(hours.Clauses);
        Assert.Equal(SampleDrafts.Russian.Decree.Slug, clause.Document.Decree.Slug);
        Assert.Equal(ClauseLine, clause.Line);
        Assert.Equal(SampleDrafts.Russian.Decree.AdoptedOn, hours.AsOf);
    }

    [Fact]
    public void Of_ADerivedName_SaysSo()
    {
        var values = OfficeValues.Of(OfficeWithClauseHours());

        Assert.True(values.Single(value => value.Field == OfficeField.NameEn).IsDerived);
        Assert.False(values.Single(value => value.Field == OfficeField.NameRu).IsDerived);
    }

    [Fact]
    public void DateOf_AValueThatIsNone_IsNull() =>
        Assert.Null(OfficeValues.DateOf(OfficeValues.Of(OfficeWithClauseHours()), OfficeField.Phones, "no such phone"));

    // Office con-10, whose hours are those of a clause of the standard that its Russian row stands in.
    private static OfficeNode OfficeWithClauseHours()
    {
        LocalTime.TryCreate(9, 0, out var opens);
        LocalTime.TryCreate(18, 0, out var closes);
        var rule = new HoursRule([Weekday.Monday], opens, closes, []);
        var clause = new ClauseHours(OfficeKind.PublicServiceCentre, [rule], new Sourced<string>("9. Приём с 9.00 до 18.00", SourceSpan.At(ClauseLine)));
        var standard = SampleDrafts.Russian.Rows[2].Key.Standard;
        var draft = SampleDrafts.Small.With("con-10", office => office with
        {
            Hours = new OpeningHours(OpeningHours.PeriodsOf([rule]), clause.Text.Value, HoursOrigin.Clause),
        });
        draft = draft with
        {
            Documents =
            [
                SampleDrafts.Russian with
                {
                    Standards = [.. SampleDrafts.Russian.Standards.Select(one => one with { Hours = one.Ordinal == standard ? [clause] : [] })],
                },
                SampleDrafts.Kazakh with { Standards = [] },
            ],
        };
        return SnapshotBuilder.Build(SampleContents.Of(draft), SamplePlaces.All).OfficeBySlug("slug-of-con-10")!;
    }
}
