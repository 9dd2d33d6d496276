using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Exports;
using DirectoryApi.Exports.Http;
using DirectoryApi.Offices;
using DirectoryApi.Pages.Texts;

namespace DirectoryApi.Tests.Exports;

/// <summary>The texts of exports and feeds.</summary>
public sealed class TextTableTests
{
    private static readonly string[] Keys = [.. PageTexts.Of(Language.Kk).Keys];

    [Fact]
    public void Texts_OfEveryValue_AreThere()
    {
        Assert.All(ApiEnum<OfficeKind>.Names, name => Assert.Contains($"export.kind.{name}", Keys));
        Assert.All(ApiEnum<PhonePurpose>.Names, name => Assert.Contains($"export.phone.{name}", Keys));
        Assert.All(Enum.GetValues<OfficeField>(), field => Assert.Contains($"feed.field.{OfficeFieldNames.Of(field)}", Keys));
        Assert.All(Enum.GetNames<ChangeKind>(), kind => Assert.Contains($"feed.{kind.ToLowerInvariant()}", Keys));
    }

    [Fact]
    public void Say_FillsPlaces_OfTheTextBehindThePrefix() =>
        Assert.Contains("Attached office", new TextTable("export.").Say("hours-of", Language.En, "Attached office"), StringComparison.Ordinal);
}
