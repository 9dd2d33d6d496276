using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Index;

public sealed class SearchFingerprintTests
{
    private const string Build = "build";
    private static readonly EditionContent Content = SampleContents.Of(SampleDrafts.Small);
    private static readonly string Usual = Of(Content, SamplePlaces.All);

    [Fact]
    public void TheSame_HasTheSame() => Assert.Equal(Usual, Of(SampleContents.Of(SampleDrafts.Small), SamplePlaces.All));

    [Fact]
    public void AnotherBuild_HasAnother() =>
        Assert.NotEqual(Usual, SearchFingerprint.Of(SnapshotBuilder.Build(Content, SamplePlaces.All), "another build"));

    [Fact]
    public void WhateverOfAnOfficeIsRead_ChangesIt()
    {
        var office = Content.Offices[0];
        Office[] others =
        [
            office with { Kind = OfficeKind.Akimat == office.Kind ? OfficeKind.Defence : OfficeKind.Akimat },
            office with { SettlementSlug = "almaty" },
            office with { Names = [office.Names[0] with { Text = "Другое имя" }] },
            office with { Names = [office.Names[0] with { Language = office.Names[0].Language == Domain.Languages.Language.Kk ? Domain.Languages.Language.Ru : Domain.Languages.Language.Kk }] },
            office with { Addresses = [] },
            office with { Phones = [] },
            office with { Emails = ["other@example.kz"] },
            office with { Websites = ["https://other.example.kz"] },
        ];

        Assert.All(others, other => Assert.NotEqual(Usual, Of(Content with { Offices = [other, .. Content.Offices.Skip(1)] }, SamplePlaces.All)));
    }

    [Fact]
    public void ServicesChangeIt() =>
        Assert.NotEqual(Usual, Of(Content with { Services = [.. Content.Services.Select(service => service with { Names = [service.Names[0] with { Text = "Другая услуга" }] })] }, SamplePlaces.All));

    [Fact]
    public void PlacesChangeIt()
    {
        var places = SamplePlaces.All;
        Settlement settlement = places.Settlements[0];
        Settlement[] others = [settlement with { Population = 7 }, settlement with { Aliases = ["Другое"] }, settlement with { Names = new PlaceNames("а", "б", "c") }];

        Assert.All(others, other => Assert.NotEqual(
            Usual, Of(Content, new GazetteerPlaces(places.Regions, places.Districts, [other, .. places.Settlements.Skip(1)]))));
    }

    [Fact]
    public void OfManyOffices_ItIsByTheNumberAndTimeOfTheEdition()
    {
        var usual = OfMany(Content);

        Assert.NotEqual(Usual, usual);
        Assert.Equal(usual, OfMany(Content with { Offices = [Content.Offices[0] with { Emails = ["other@example.kz"] }, .. Content.Offices.Skip(1)] }));
        Assert.NotEqual(usual, OfMany(Content with { Offices = [.. Content.Offices.Skip(1)] }));
        Assert.NotEqual(usual, OfMany(Content with { Edition = Content.Edition + 1 }));
        Assert.NotEqual(usual, OfMany(Content with { PublishedAt = Content.PublishedAt.AddTicks(1) }));

        static string OfMany(EditionContent content) => SearchFingerprint.Of(SnapshotBuilder.Build(content, SamplePlaces.All), Build, many: 2);
    }

    private static string Of(EditionContent content, GazetteerPlaces places) => SearchFingerprint.Of(SnapshotBuilder.Build(content, places), Build);
}
