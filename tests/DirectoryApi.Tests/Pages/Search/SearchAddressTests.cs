using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Pages.Links;
using DirectoryApi.Pages.Search;

namespace DirectoryApi.Tests.Pages.Search;

public sealed class SearchAddressTests(SampleSite pages)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(5));

    [Fact]
    public void Of_AWholeQuery_IsReadAsTheSame()
    {
        var snapshot = pages.Directory.Snapshot;
        var query = new SearchQuery
        {
            Text = "ЦОН & «Абай» + 100%",
            Kind = OfficeKind.PublicServiceCentre,
            Region = snapshot.RegionBySlug("akmola"),
            District = snapshot.DistrictBySlug("akmola/akkol"),
            Settlement = snapshot.SettlementBySlug("akkol"),
            Service = snapshot.ServiceBySlug("identity-documents"),
            Open = OpenWhen.Read("2026-12-01T09:30+05:00", Now),
            Near = new Coordinates(53.284, -0.5),
            Page = 3,
        };

        var address = SearchAddress.Of(new PageLinks(Language.Kk), query);

        Assert.StartsWith("/kk/search?q=", address, StringComparison.Ordinal);
        Assert.Equal(query with { Ignored = [] }, SearchQueryReader.Read(pages.ContextAt(Now, query: address["/kk/search".Length..])) with { Ignored = query.Ignored });
    }

    [Fact]
    public void Of_AnEmptyQuery_HasNoParameters() => Assert.Equal("/ru/search", SearchAddress.Of(new PageLinks(Language.Ru), new SearchQuery()));

    [Theory]
    [InlineData("public-service-centre", OfficeKind.PublicServiceCentre)]
    [InlineData("INTERNAL_AFFAIRS", OfficeKind.InternalAffairs)]
    public void KindSlugs_AreReadAsPagesAndAsGraphQLWriteThem(string slug, OfficeKind expected)
    {
        Assert.True(KindSlugs.TryParse(slug, out var kind));
        Assert.Equal(expected, kind);
        Assert.False(KindSlugs.TryParse("0", out _));
    }
}
