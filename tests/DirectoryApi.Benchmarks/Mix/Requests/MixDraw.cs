using System.Globalization;
using System.Text.Json;
using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>Draws requests as users send them; the same seed draws the same.</summary>
internal sealed class MixDraw
{
    // About how far the people of a town live from its middle, in degrees.
    private const double Outskirts = 0.05;
    private const int CoordinateDigits = 4;
    private const int ShortestTyped = 2;
    private const int LongestTyped = 14;
    private const double ShareOfRussian = 0.6;

    private readonly Random _random;
    private readonly bool _isCold;
    private readonly IMixFrontDoor _door;
    private readonly MixQueries _queries;
    private readonly RankedDraw _offices;
    private readonly Settlement[] _towns;
    private readonly string[] _regions;
    private readonly Dictionary<string, MixRequest> _known = new(StringComparer.Ordinal);
    private int _visits;

    /// <summary>A draw.</summary>
    /// <param name="slugs">The offices' slugs.</param>
    /// <param name="asPages">Whether everything is asked for as pages, instead of office pages only.</param>
    /// <param name="isCold">Whether no request comes twice.</param>
    /// <param name="seed">The seed.</param>
    public MixDraw(IEnumerable<string> slugs, bool asPages, bool isCold, int seed)
    {
        _random = new Random(seed);
        _isCold = isCold;
        _door = asPages ? new PagesFrontDoor() : new GraphQLFrontDoor();
        _queries = isCold ? MixQueries.Once(_random) : MixQueries.Repeated();
        _offices = new RankedDraw(slugs, _random);
        var gazetteer = BundledGazetteer.Read();
        _towns = [.. gazetteer.Settlements.Where(place => place.Population > 0)];
        _regions = [.. gazetteer.Regions.Select(region => region.Slug)];
    }

    /// <summary>Draws so many requests. Those that are the same are one object.</summary>
    public MixRequest[] Draw(int count)
    {
        var drawn = new MixRequest[count];
        for (var index = 0; index < count; index++)
        {
            drawn[index] = Draw(MixShares.Draw(_random));
        }

        return drawn;
    }

    private MixRequest Draw(MixKind kind)
    {
        var bytes = kind switch
        {
            MixKind.Search => _door.Search(_queries.Draw(_random)),
            MixKind.Suggest => _door.Suggest(Typed(_queries.Draw(_random))),
            MixKind.Office => OfficePage(),
            MixKind.Nearest => _door.Nearest(PointNearTown(), Language()),
            _ => _door.List(_regions[_random.Next(_regions.Length)], KindName(), Language()),
        };
        var key = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(bytes));
        if (!_known.TryGetValue(key, out var request))
        {
            _known.Add(key, request = new MixRequest(kind, bytes));
        }

        return request;
    }

    private MixQuery Typed(MixQuery query)
    {
        // What is typed once is typed nearly to its end: everybody begins alike.
        var length = _isCold ? query.Text.Length - _random.Next(3) : _random.Next(ShortestTyped, LongestTyped + 1);
        return query with { Text = query.Text[..Math.Clamp(length, Math.Min(ShortestTyped, query.Text.Length), query.Text.Length)] };
    }

    private byte[] OfficePage()
    {
        var language = Language();
        var once = _isCold ? string.Create(CultureInfo.InvariantCulture, $"?visit={_visits++}") : "";
        return HttpRequestText.Get($"/{language}/offices/{_offices.Draw(_random)}{once}", language);
    }

    private Coordinates PointNearTown()
    {
        var town = _towns[_random.Next(_towns.Length)].Location;
        return new Coordinates(Aside(town.Latitude), Aside(town.Longitude));

        double Aside(double degrees) => Math.Round(degrees + ((_random.NextDouble() - 0.5) * 2 * Outskirts), CoordinateDigits);
    }

    private string Language() => _random.NextDouble() < ShareOfRussian ? "ru" : "kk";

    private string KindName()
    {
        var kinds = Enum.GetValues<OfficeKind>();
        return JsonNamingPolicy.SnakeCaseUpper.ConvertName(kinds[_random.Next(kinds.Length)].ToString());
    }
}
