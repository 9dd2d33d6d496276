using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Editions;

public sealed class DraftCheckTests
{
    private static readonly RowKey Missing = new("p1200000363-ru", 1, "2", "999");

    [Fact]
    public void ConsistentDraft_IsAccepted() => DraftCheck.ThrowIfInconsistent(SampleDrafts.Small);

    [Fact]
    public void DocumentTwice_IsNamed() => Refused(
        SampleDrafts.Small with { Documents = [SampleDrafts.Russian, SampleDrafts.Kazakh, SampleDrafts.Russian] },
        "document p1200000363-ru is there twice");

    [Fact]
    public void RowTwice_IsNamed() => Refused(
        SampleDrafts.Small with { Documents = [SampleDrafts.Kazakh, SampleDrafts.Russian with { Rows = [.. SampleDrafts.Russian.Rows, SampleDrafts.Russian.Rows[0]] }] },
        "row p1200000363-ru/2/2/1 is there twice");

    [Fact]
    public void RowOfAnotherDocument_IsNamed() => Refused(
        SampleDrafts.Small with { Documents = [SampleDrafts.Russian, SampleDrafts.Kazakh with { Rows = [.. SampleDrafts.Kazakh.Rows, SampleDrafts.Russian.Rows[0]] }] },
        "row p1200000363-ru/2/2/1 of P1200000363.ru stands in document p1200001741-kk");

    [Fact]
    public void StandardTwice_IsNamed() => Refused(
        SampleDrafts.Small with { Documents = [SampleDrafts.Kazakh, SampleDrafts.Russian with { Standards = [.. SampleDrafts.Russian.Standards, SampleDrafts.Russian.Standards[0]] }] },
        "document p1200000363-ru has standard 1 twice");

    [Fact]
    public void ServiceTwice_IsNamed() => Refused(
        SampleDrafts.Small with { Services = [.. SampleDrafts.Small.Services, SampleDrafts.Small.Services[0]] },
        "service weapons-permit is there twice");

    [Fact]
    public void ServiceOfMissingDocument_IsNamed() => Refused(
        SampleDrafts.Small with { Services = [SampleDrafts.Small.Services[0], SampleDrafts.Small.Services[1] with { DocumentSlugs = ["p0"] }] },
        "service registration refers to document p0, which is not there");

    [Fact]
    public void OfficeTwice_IsNamed() => Refused(
        SampleDrafts.Small with { Offices = [.. SampleDrafts.Small.Offices, SampleDrafts.Small.Offices[0] with { Slug = "other" }] },
        "office dvd-akmola is there twice");

    [Fact]
    public void SlugTwice_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { Slug = "slug-of-con-10" }),
        "two offices have the slug slug-of-con-10");

    [Fact]
    public void OfficeWithoutName_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { Names = [] }),
        "office con-2 has no name");

    [Fact]
    public void MissingService_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { ServiceSlugs = ["flying"] }),
        "office con-2 gives service flying, which is not there");

    [Fact]
    public void MissingWitness_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { Witnesses = [new Witness(new RowKey("p1200000363-ru", 1, "2", "999"), "")] }),
        "office con-2 rests on row p1200000363-ru/1/2/999, which is not there");

    [Fact]
    public void MissingParent_IsNamed() => Refused(
        SampleDrafts.Small.Without("dvd-akmola"),
        "office rovd-akkol is a unit of office dvd-akmola, which is not there");

    [Fact]
    public void ParentsInACircle_AreNamed() => Refused(
        SampleDrafts.Small.With("dvd-akmola", office => office with { ParentKey = "rovd-akkol" }),
        "office dvd-akmola is a unit of itself, by way of its parents");

    [Fact]
    public void ContactOfMissingRow_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { Contacts = [office.Contacts[0] with { Source = Missing }] }),
        "office con-2 has a contact point of row p1200000363-ru/1/2/999, which is not there");

    [Fact]
    public void StatementOfMissingDocument_IsNamed() => Refused(
        SampleDrafts.Small.With("con-2", office => office with { History = [office.History[0] with { DocumentSlug = "p0" }] }),
        "office con-2 has a statement of document p0, which is not there");

    [Fact]
    public void DissentOfMissingRow_OrOfNone_IsNamed()
    {
        Refused(
            SampleDrafts.Small.With("con-2", office => office with { Dissents = [office.Dissents[0] with { Rows = [Missing] }] }),
            "office con-2 has a dissent in Address of row p1200000363-ru/1/2/999, which is not there");
        Refused(
            SampleDrafts.Small.With("con-2", office => office with { Dissents = [office.Dissents[0] with { Rows = [] }] }),
            "office con-2 has a dissent in Address that no row prints");
    }

    [Fact]
    public void AliasTwice_IsNamed() => Refused(Aliased(("old", "con-2"), ("old", "con-10")), "alias old is there twice");

    [Fact]
    public void AliasThatIsAnOffice_IsNamed() => Refused(Aliased(("con-10", "con-2")), "alias con-10 is also an office");

    [Fact]
    public void AliasIntoNothing_IsNamed() => Refused(Aliased(("old", "older")), "alias old stands for office older, which is not there");

    [Fact]
    public void AliasIntoAnAlias_IsNamed() => Refused(
        Aliased(("old", "con-2"), ("older", "old")), "alias older stands for old, which is an alias itself");

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void KeyThatNoIndexTakes_IsNamed(int length, bool accepted)
    {
        var draft = SampleDrafts.Small.With("con-2", office => office with { Slug = new string('ұ', length) });
        if (accepted)
        {
            DraftCheck.ThrowIfInconsistent(draft);
        }
        else
        {
            Refused(draft, "has 401 characters, more than the 400 that a key may have");
        }
    }

    [Fact]
    public void ManyProblems_AreCutShort()
    {
        var draft = SampleDrafts.Large(20) with { Services = [] };

        var error = Assert.Throws<ArgumentException>(() => DraftCheck.ThrowIfInconsistent(draft));

        Assert.Contains("\n  …", error.Message, StringComparison.Ordinal);
        Assert.True(error.Message.Split('\n').Length <= 12);
    }

    private static EditionDraft Aliased(params (string Key, string Into)[] aliases) =>
        SampleDrafts.Small with { Aliases = [.. aliases.Select(alias => new OfficeAlias(alias.Key, $"slug-of-{alias.Key}", alias.Into))] };

    private static void Refused(EditionDraft draft, string problem)
    {
        var error = Assert.Throws<ArgumentException>(() => DraftCheck.ThrowIfInconsistent(draft));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
