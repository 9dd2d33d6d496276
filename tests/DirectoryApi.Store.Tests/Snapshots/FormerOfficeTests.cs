using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Snapshots;

/// <summary>Offices that were merged, withdrawn or given another slug.</summary>
public sealed class FormerOfficeTests
{
    private readonly DirectorySnapshot _snapshot = Build(SampleContents.Storied);

    [Fact]
    public void KeyAndSlugOfAMergedOffice_GiveTheOneThatStandsForIt()
    {
        var into = _snapshot.OfficeByKey("con-2");

        Assert.NotNull(into);
        Assert.Same(into, _snapshot.OfficeByKey("con-old"));
        Assert.Same(into, _snapshot.OfficeBySlug("slug-of-con-old"));
    }

    [Fact]
    public void FormerSlug_GivesTheOffice() =>
        Assert.Same(_snapshot.OfficeByKey("rovd-akkol"), _snapshot.OfficeBySlug("former-slug-of-rovd-akkol"));

    [Fact]
    public void WithdrawnOffice_IsFoundByKeyAndSlug_WithTheEditionThatLeftItOut()
    {
        var office = _snapshot.OfficeByKey("bureau")!;

        Assert.Equal(3, office.WithdrawnIn);
        Assert.Same(office, _snapshot.OfficeBySlug("slug-of-bureau"));
        Assert.Same(office, _snapshot.OfficeByKey("bureau-old"));
        Assert.Same(office, _snapshot.OfficeBySlug("slug-of-bureau-old"));
        Assert.Null(_snapshot.OfficeByKey("con-2")!.WithdrawnIn);
    }

    [Fact]
    public void WithdrawnOffice_KeepsWhatThereStillIs()
    {
        var office = _snapshot.OfficeByKey("bureau")!;

        Assert.Equal("dvd-akmola", office.Parent!.Office.Key);
        Assert.Equal("akkol", office.Settlement!.Settlement.Slug);
        Assert.Equal([SampleDrafts.RegistrationService], office.Services.Select(service => service.Service.Slug));
        var witness = Assert.Single(office.Witnesses);
        Assert.Equal(SampleContents.Former.Rows[0].Key, witness.Row.Key);
        Assert.Equal(SampleContents.Former.Rows[0].Cells.Select(cell => cell.Text), witness.Row.Cells);
        Assert.Same(_snapshot.DocumentBySlug("p1000001092-kk"), witness.Row.Document);
        Assert.Same(witness.Row, Assert.Single(office.Contacts).Source);
        Assert.Empty(office.Dissents);
    }

    [Fact]
    public void WithdrawnOffice_IsInNoListAndNoSet()
    {
        var office = _snapshot.OfficeByKey("bureau")!;

        Assert.DoesNotContain(office, _snapshot.Offices);
        Assert.All(Enum.GetValues<OfficeOrdering>(), ordering => Assert.DoesNotContain(office, _snapshot.InOrder(ordering)));
        Assert.DoesNotContain(office, office.Parent!.Units);
        Assert.DoesNotContain(office, office.Region!.Offices);
        Assert.DoesNotContain(office, office.District!.Offices);
        Assert.DoesNotContain(office, office.Settlement!.Offices);
        Assert.DoesNotContain(office, office.Services[0].Offices);
        Assert.False(_snapshot.Index.Matching(new OfficeCriteria()).Contains(office.Position));
        Assert.Empty(_snapshot.Index.OfKind(OfficeKind.AddressBureau));
        Assert.Empty(_snapshot.Index.RestingOn("p1000001092-kk"));
    }

    [Fact]
    public void SlugThatAnotherOfficeHasNow_IsThatOffices()
    {
        var content = SampleContents.Storied with
        {
            Aliases = [new OfficeAlias("x", "slug-of-con-10", "con-2"), new OfficeAlias("y", "slug-of-bureau", "con-2"), new OfficeAlias("z", "shared", "bureau"), new OfficeAlias("w", "shared", "con-2")],
        };

        var snapshot = Build(content);

        Assert.Equal("con-10", snapshot.OfficeBySlug("slug-of-con-10")!.Office.Key);
        Assert.Equal("con-2", snapshot.OfficeBySlug("slug-of-bureau")!.Office.Key);
        Assert.Equal("con-2", snapshot.OfficeBySlug("shared")!.Office.Key);
        Assert.Equal("bureau", snapshot.OfficeByKey("z")!.Office.Key);
    }

    [Fact]
    public void AliasOfNothing_IsNothing()
    {
        var snapshot = Build(SampleContents.Storied with { Aliases = [new OfficeAlias("x", "slug-of-x", "nobody")] });

        Assert.Null(snapshot.OfficeByKey("x"));
        Assert.Null(snapshot.OfficeBySlug("slug-of-x"));
    }

    [Fact]
    public void FormerDocument_IsFoundBySlugOnly()
    {
        var document = _snapshot.DocumentBySlug("p1000001092-kk")!;

        Assert.False(document.IsCurrent);
        Assert.DoesNotContain(document, _snapshot.Documents);
        Assert.All(_snapshot.Documents, current => Assert.True(current.IsCurrent));
        Assert.Equal(SampleContents.Former.Rows.Count, document.Rows.Count);
        Assert.Equal(24, _snapshot.RowCount);
    }

    [Fact]
    public void Office_KnowsItsContactsHistoryDissentsAndReasons()
    {
        var office = _snapshot.OfficeByKey("rovd-akkol")!;

        Assert.Equal(office.Office.Contacts, office.Contacts.Select(contact => contact.Contact));
        Assert.Equal(office.Office.Contacts.Select(contact => contact.Source), office.Contacts.Select(contact => contact.Source.Key));
        Assert.Equal(office.Office.Witnesses.Select(witness => witness.Reason), office.Witnesses.Select(witness => witness.Reason));
        Assert.Equal(office.Office.History, office.History.Select(version => version.Statement));
        Assert.Equal(["p1200000363-ru", "p1000001092-kk"], office.History.Select(version => version.Document.Decree.Slug));
        Assert.Equal(office.Office.Dissents[0].Rows, Assert.Single(office.Dissents).Rows.Select(row => row.Key));
    }

    [Fact]
    public void Language_IsThatOfTheNewestAnnex_AndGivesTheOrderOfNames()
    {
        Assert.Equal(Language.Kk, _snapshot.OfficeByKey("rovd-akkol")!.Language);
        Assert.Equal(Language.Kk, _snapshot.OfficeByKey("bureau")!.Language);

        // «Ақкөл …» comes before «Әуе …», where «Отдел …» came behind «Департамент …».
        Assert.Equal(["rovd-akkol", "transport", "dvd-akmola", "con-2", "con-10"], _snapshot.Offices.Select(office => office.Office.Key));
    }

    [Fact]
    public void ReferenceToADocumentThatIsNotThere_SaysWhich()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Build(SampleContents.Storied with { FormerDocuments = [] }));

        Assert.Contains("p1000001092-kk", exception.Message, StringComparison.Ordinal);
    }

    private static DirectorySnapshot Build(EditionContent content) => SnapshotBuilder.Build(content, SamplePlaces.All);
}
