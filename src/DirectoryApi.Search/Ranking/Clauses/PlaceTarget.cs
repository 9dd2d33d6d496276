using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>One place that a name may mean, by the indexes that offices have.</summary>
internal sealed class PlaceTarget
{
    private const double Implied = 0.8;

    // How well a level goes with a place: of an office of the region, the city, the district, a part of one.
    private static readonly double[] InRegion = [1, 0, 0, 0];
    private static readonly double[] InRepublicanCity = [1, 0.6, 0.3, 0];
    private static readonly double[] InCity = [0.6, 1, 0.3, 0];
    private static readonly double[] InDistrict = [0, 0.8, 1, 0.2];
    private static readonly double[] InCentreOfDistrict = [0, 0.6, 1, 0.6];
    private static readonly double[] InVillage = [0, 0, 0.6, 1];

    private readonly PlaceSense _sense;
    private readonly int _settlement;
    private readonly int _district;
    private readonly int _region;
    private readonly double[] _levels;

    /// <summary>A target.</summary>
    /// <param name="sense">What the name may mean.</param>
    /// <param name="quality">How sure that is, from 0 to 1.</param>
    /// <param name="places">The places.</param>
    public PlaceTarget(PlaceSense sense, double quality, PlaceTable places)
    {
        _sense = sense;
        BaseQuality = quality;
        _district = places.IndexOf(sense.District);
        _region = places.IndexOf(sense.Region);
        _settlement = sense.Settlement is not null ? places.IndexOf(sense.Settlement)
            : sense.District is { District.Kind: DistrictKind.City } city ? places.SettlementIndex(city.District.CentreSlug)
            : -1;
        _levels = LevelsOf(sense);
        Name = sense.Settlement?.Settlement.Slug ?? sense.District?.District.Slug ?? sense.Region?.Region.Slug ?? "";
    }

    /// <summary>How sure it is that the name means this place, from 0 to 1.</summary>
    public double BaseQuality { get; }

    /// <summary>The slug of the place.</summary>
    public string Name { get; }

    /// <summary>The signal of an office at the place.</summary>
    public RankingSignal Signal => _sense.Settlement is not null ? RankingSignals.Settlement
        : _sense.District is not null ? RankingSignals.District
        : RankingSignals.Region;

    /// <summary>The district that it is or lies in; null where it is a region or the gazetteer names none.</summary>
    public DistrictNode? District => _sense.District ?? _sense.Settlement?.District;

    /// <summary>The region that it is or lies in.</summary>
    public RegionNode? Region => _sense.Region ?? _sense.District?.Region ?? _sense.Settlement?.Region;

    /// <summary>Where it is, by its centre.</summary>
    public Coordinates? PointIn(PlaceTable places) => _sense.Settlement?.Settlement.Location
        ?? (_sense.District is { } district && places.SettlementIndex(district.District.CentreSlug) is >= 0 and var centre
            ? places.Settlements[centre].Settlement.Location
            : Region?.Region.Centre);

    /// <summary>How well an office is at the place, from 0 to 1.</summary>
    public double Quality(in OfficeFacts facts)
    {
        if ((_settlement >= 0 && facts.Settlement == _settlement)
            || (_district >= 0 && facts.District == _district)
            || (_region >= 0 && facts.Region == _region))
        {
            return BaseQuality;
        }

        return _settlement >= 0 && facts.ImpliedSettlement == _settlement ? BaseQuality * Implied : 0;
    }

    /// <summary>How well an office's level goes with the place, from 0 to 1.</summary>
    public double LevelFit(OfficeLevel level) => _levels[(int)level];

    /// <summary>Adds the offices at the place.</summary>
    public void AddTo(OfficeBits offices, OfficeIndex index, OfficeFactTable facts)
    {
        if (_settlement >= 0)
        {
            offices.Add(index.InSettlement(facts.Places.Settlements[_settlement].Settlement.Slug));
            foreach (var position in facts.ImpliedIn(_settlement))
            {
                offices.Add(position);
            }
        }

        if (_sense.District is { } district)
        {
            offices.Add(index.InDistrict(district.District.Slug));
        }

        if (_sense.Region is { } region)
        {
            offices.Add(index.InRegion(region.Region.Slug));
        }
    }

    private static double[] LevelsOf(PlaceSense sense) => sense switch
    {
        { Region: { } region } => region.Region.Kind == RegionKind.RepublicanCity ? InRepublicanCity : InRegion,
        { District: { } district } => district.District.Kind == DistrictKind.City ? InCity : InDistrict,
        { Settlement: { } settlement } when settlement.Region.Region is { Kind: RegionKind.RepublicanCity } region
            && region.CentreSlug == settlement.Settlement.Slug => InRepublicanCity,
        { Settlement.Settlement.Kind: SettlementKind.City } => InCity,
        { Settlement: { District: { } around } seat } when around.District.CentreSlug == seat.Settlement.Slug => InCentreOfDistrict,
        _ => InVillage,
    };
}
