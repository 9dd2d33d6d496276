using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Domain.Tests.Changes;

public class OfficeComparisonTests
{
    private static readonly Office Before = SampleOffices.Make();

    [Fact]
    public void Between_AnOfficeAndItself_NothingChanged() => Assert.Empty(OfficeComparison.Between(Before, SampleOffices.Make()));

    [Fact]
    public void Between_RowsReasonsHistoryAndDate_AreNoChange() =>
        Assert.Empty(OfficeComparison.Between(Before, Before with
        {
            Witnesses = [SampleOffices.Row("p1200001741-kk", "1")],
            AsOf = new DateOnly(2012, 12, 29),
            Dissents = [new OfficeDissent(OfficeField.Phones, "2-13-03", [Before.Witnesses[0].Row])],
            History = [new OfficeStatement { DocumentSlug = "p1000001092-kk", AsOf = Before.AsOf, IsReplaced = false, Name = "ЦОН", Phones = [] }],
            Contacts = [SampleOffices.Contact("начальник", "416", "p1200001741-kk")],
        }));

    [Theory]
    [InlineData(OfficeField.Slug, "akmola-akkol-public-service-centre", "akmola-akkol-centre")]
    [InlineData(OfficeField.Kind, "PUBLIC_SERVICE_CENTRE", "INTERNAL_AFFAIRS")]
    [InlineData(OfficeField.Level, "DISTRICT", "LOCAL")]
    [InlineData(OfficeField.Parent, "con", null)]
    [InlineData(OfficeField.Region, "akmola", "almaty")]
    [InlineData(OfficeField.District, "akmola/akkol", null)]
    [InlineData(OfficeField.Settlement, "akkol", "kokshetau")]
    [InlineData(OfficeField.Emails, "con-akkol@mail.ru", "con-akkol@mail.ru\ncon@mail.ru")]
    [InlineData(OfficeField.Websites, "http://con.gov.kz/", null)]
    [InlineData(OfficeField.Hours, "Mo-Tu 09:00-18:00", "Mo-Tu 09:00-20:00")]
    [InlineData(OfficeField.Services, "registration\nweapons-permit", "registration")]
    [InlineData(OfficeField.Contacts, "complaints; Начальник; room 416; 2-13-03", "complaints; Начальник; room 417; 2-13-03")]
    public void Between_AFieldOfAnotherValue_TellsBoth(OfficeField field, string? before, string? after)
    {
        var change = Assert.Single(OfficeComparison.Between(Before, Changed(field)));
        Assert.Equal(
            new OfficeChange { Kind = ChangeKind.Changed, OfficeKey = "con-5", Field = field, Before = before, After = after, DocumentSlug = "p1200000363-ru" },
            change);
    }

    [Fact]
    public void Between_SeveralFields_AreInTheirOrder() =>
        Assert.Equal(
            [OfficeField.NameRu, OfficeField.Level, OfficeField.Phones, OfficeField.Hours],
            OfficeComparison.Between(Before, Before.Named(Language.Ru, "ЦОН") with { Hours = null, Phones = [], Level = OfficeLevel.Local }).Select(change => change.Field!.Value));

    [Theory]
    [InlineData("АККОЛЬСКИЙ районный отдел №5 \"ЦОН\"")]
    [InlineData("Аккольский районный  отдел N 5 ЦОH.")]
    [InlineData("Акколь­ский районный отдел N5 – „ЦОН“")]
    public void Between_ANameThatIsOnlyPrintedOtherwise_IsNoChange(string name) =>
        Assert.Empty(OfficeComparison.Between(Before, Before.Named(Language.Ru, name)));

    [Fact]
    public void Between_APrintedNameThatDiffers_IsRenamed_AndItsTranslationsAreNotTold()
    {
        var after = Before.Named(Language.Ru, "Аккольский районный отдел № 6 «ЦОН»").Named(Language.En, "Akkol District Department No. 6", TextOrigin.Derived);
        var change = Assert.Single(OfficeComparison.Between(Before, after));
        Assert.Equal((ChangeKind.Renamed, OfficeField.NameRu), (change.Kind, change.Field));
        Assert.Equal("Аккольский районный отдел № 5 «ЦОН»", change.Before);
        Assert.Equal("Аккольский районный отдел № 6 «ЦОН»", change.After);
    }

    [Fact]
    public void Between_ADerivedNameThatDiffersByItself_IsChanged()
    {
        var change = Assert.Single(OfficeComparison.Between(Before, Before.Named(Language.En, "Akkol Centre", TextOrigin.Derived)));
        Assert.Equal((ChangeKind.Changed, OfficeField.NameEn), (change.Kind, change.Field));
    }

    [Fact]
    public void Between_ADerivedNameThatIsPrintedNow_IsAChangeOnlyWhereItSaysSomethingElse()
    {
        Assert.Empty(OfficeComparison.Between(Before, Before.Named(Language.Kk, "Ақкөл аудандық № 5 бөлімі")));
        var change = Assert.Single(OfficeComparison.Between(Before, Before.Named(Language.Kk, "Ақкөл аудандық бөлімі")));
        Assert.Equal((ChangeKind.Changed, OfficeField.NameKk), (change.Kind, change.Field));
    }

    [Theory]
    [InlineData("г.Акколь, ул.Нурмагамбетова, 102/1", false)]
    [InlineData("Г. Акколь, ул Нурмагамбетова, 102 1", true)]
    [InlineData("г. Акколь, ул. Нурмагамбетова, 1021", false)]
    [InlineData("г. Акколь, ул. Hурмагамбетова, 102 – 1", true)]
    public void Between_AnAddress_CountsWhatItSays(string address, bool isSame)
    {
        var changes = OfficeComparison.Between(Before, Before.At(Language.Ru, address));
        Assert.Equal(isSame ? [] : [OfficeField.Address], changes.Select(change => change.Field!.Value));
    }

    [Fact]
    public void Between_AnotherPostalCode_IsAnotherAddress()
    {
        var change = Assert.Single(OfficeComparison.Between(Before, Before.At(Language.Ru, Before.Addresses[0].Text, postalCode: "020101")));
        Assert.Equal("020100, г. Акколь, ул. Нурмагамбетова, 102-1", change.Before);
        Assert.Equal("020101, г. Акколь, ул. Нурмагамбетова, 102-1", change.After);
    }

    [Fact]
    public void Between_AnAddressDerivedOnBothSides_IsNoChange() =>
        Assert.Empty(OfficeComparison.Between(Before, Before.At(Language.Kk, "Нұрмағамбетов көшесі", TextOrigin.Derived)));

    [Fact]
    public void Between_AnAddressPrintedInOneMoreLanguage_IsAChangeWhereItSaysMore()
    {
        Assert.Empty(OfficeComparison.Between(Before, Before.At(Language.Kk, Before.Addresses[1].Text)));
        var change = Assert.Single(OfficeComparison.Between(Before, Before.At(Language.Kk, "Ақкөл қаласы, Абай көшесі")));
        Assert.Equal("020100, Ақкөл қаласы, Абай көшесі\n020100, г. Акколь, ул. Нурмагамбетова, 102-1", change.After);
    }

    [Fact]
    public void Between_PhonesGroupedOrderedOrCompletedOtherwise_AreNoChange() =>
        Assert.Empty(OfficeComparison.Between(Before, Before with
        {
            Phones = [SampleOffices.Phone("209-96", "+77163820996", Domain.Contacts.PhonePurpose.Fax), SampleOffices.Phone("2 13 02", "+77163821302"), SampleOffices.Phone("8 (71638) 213-02")],
        }));

    [Theory]
    [InlineData("2-13-02", "+77163821302", Domain.Contacts.PhonePurpose.Head, "2-13-02, head")]
    [InlineData("8 (71639) 2-13-02", "+77163921302", Domain.Contacts.PhonePurpose.General, "8 (71639) 2-13-02")]
    [InlineData("2-13-12", null, Domain.Contacts.PhonePurpose.General, "2-13-12")]
    public void Between_APhoneOfAnotherNumberOrPurpose_IsAChange(string display, string? e164, Domain.Contacts.PhonePurpose purpose, string told)
    {
        var change = Assert.Single(OfficeComparison.Between(Before, Before with { Phones = [SampleOffices.Phone(display, e164, purpose), Before.Phones[1]] }));
        Assert.Equal("8 (71638) 2-13-02\n2-09-96, fax", change.Before);
        Assert.Equal($"{told}\n2-09-96, fax", change.After);
    }

    [Fact]
    public void Between_OtherSpellingsOfSitesEmailsAndHours_AreNoChange() =>
        Assert.Empty(OfficeComparison.Between(Before, Before with
        {
            Websites = ["https://con.gov.kz"],
            Emails = ["Con-Akkol@MAIL.ru"],
            Hours = SampleOffices.Hours("09:00", "18:00", "09:00-18:00"),
        }));

    [Fact]
    public void Between_Editions_TellsOfEveryOffice_InTheOrderOfTheirKeys()
    {
        Office[] before = [SampleOffices.Make("d"), SampleOffices.Make("b"), SampleOffices.Make("c")];
        Office[] after = [SampleOffices.Make("b") with { Emails = [] }, SampleOffices.Make("a") with { Witnesses = [SampleOffices.Row("p1200001741-kk", "1")] }, SampleOffices.Make("c")];
        Assert.Equal(
            [(ChangeKind.Added, "a", null, "p1200001741-kk"), (ChangeKind.Changed, "b", OfficeField.Emails, "p1200000363-ru"), (ChangeKind.Withdrawn, "d", null, "p1200000363-ru")],
            OfficeComparison.Between(before, after, []).Select(change => (change.Kind, change.OfficeKey, change.Field, change.DocumentSlug)));
    }

    [Theory]
    [InlineData("p1000001092-kk", "p1000001092-kk")]
    [InlineData("p1200001741-kk", "p1200000363-ru")]
    public void Between_Editions_AChangeRestsOnADocumentThatChanged_ElseOnTheNewest(string changed, string expected)
    {
        var change = Assert.Single(OfficeComparison.Between([Before], [Before with { Emails = [] }], [], new HashSet<string> { changed }));
        Assert.Equal(expected, change.DocumentSlug);
    }

    [Fact]
    public void Between_Editions_AnOfficeFoundToBeAnother_NamesIt_AndItsUnitsStayWhereTheyAre()
    {
        Office[] before = [SampleOffices.Make("con"), SampleOffices.Make("con-2"), SampleOffices.Make("unit") with { ParentKey = "con-2" }];
        Office[] after = [SampleOffices.Make("con"), SampleOffices.Make("unit") with { ParentKey = "con" }];
        var change = Assert.Single(OfficeComparison.Between(before, after, [new OfficeAlias("con-2", "centre-2", "con")]));
        Assert.Equal((ChangeKind.Withdrawn, "con-2", "con"), (change.Kind, change.OfficeKey, change.After));
    }

    [Fact]
    public void Between_Editions_AnAliasOfAnOfficeThatIsGone_DoesNotCount()
    {
        var changes = OfficeComparison.Between([SampleOffices.Make("a"), SampleOffices.Make("b")], [], [new OfficeAlias("a", "centre-a", "b")]);
        Assert.Equal([(ChangeKind.Withdrawn, null), (ChangeKind.Withdrawn, null)], changes.Select(change => (change.Kind, change.After)));
    }

    private static Office Changed(OfficeField field) => field switch
    {
        OfficeField.Slug => Before with { Slug = "akmola-akkol-centre" },
        OfficeField.Kind => Before with { Kind = OfficeKind.InternalAffairs },
        OfficeField.Level => Before with { Level = OfficeLevel.Local },
        OfficeField.Parent => Before with { ParentKey = null },
        OfficeField.Region => Before with { RegionSlug = "almaty" },
        OfficeField.District => Before with { DistrictSlug = null },
        OfficeField.Settlement => Before with { SettlementSlug = "kokshetau" },
        OfficeField.Emails => Before with { Emails = ["con-akkol@mail.ru", "con@mail.ru"] },
        OfficeField.Websites => Before with { Websites = [] },
        OfficeField.Hours => Before with { Hours = SampleOffices.Hours("09:00", "20:00", "с 9.00 до 18.00") },
        OfficeField.Services => Before with { ServiceSlugs = ["registration"] },
        OfficeField.Contacts => Before with { Contacts = [SampleOffices.Contact("Начальник", "417", "p1200000363-ru")] },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Tested by itself."),
    };
}
