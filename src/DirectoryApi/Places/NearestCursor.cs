using System.Globalization;
using DirectoryApi.Domain.Places;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>
/// A cursor of offices in order of distance. It names the office it stands at and how far that was, so that paging goes on rightly when an
/// import between two pages moves or removes the office.
/// </summary>
/// <param name="Fingerprint">Of the query that it is of.</param>
/// <param name="ChordSquared">The square of the chord to the office.</param>
/// <param name="Key">The office.</param>
public sealed record NearestCursor(string Fingerprint, double ChordSquared, string Key)
{
    private const string Type = "Nearest";

    /// <summary>Of one point, two machines may reckon chords whose squares differ in the last figures.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The text that clients get.</summary>
    public string Encode() => NodeId.Encode(Type, string.Create(CultureInfo.InvariantCulture, $"{Fingerprint}:{ChordSquared:R}:{Key}"));

    /// <summary>Reads a cursor.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="argument">The argument it was given as, for the message.</param>
    /// <param name="fingerprint">Of the query that it must be of.</param>
    /// <exception cref="GraphQLException">The text is no cursor, or one of another query.</exception>
    public static NearestCursor Decode(string cursor, string argument, string fingerprint)
    {
        if (!NodeId.TryDecode(cursor, out var type, out var text) || type != Type || Read(text) is not { } read)
        {
            throw new GraphQLException($"Argument \"{argument}\" is not a cursor of nearest offices. Give a cursor that an earlier page returned.");
        }

        return read.Fingerprint == fingerprint
            ? read
            : throw new GraphQLException(
                $"Argument \"{argument}\" is a cursor of another query: page on with the same \"to\", \"where\" and \"withinKilometres\", or start again without it.");
    }

    /// <summary>Where the next page begins: right behind the office, or where it was if it is not there any more.</summary>
    /// <exception cref="GraphQLException">The office was merged into another meanwhile, or never was.</exception>
    public NearestStart StartIn(DirectoryRequest request, Coordinates to)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Snapshot.OfficeByKey(Key) is not { } office || office.Office.Key != Key)
        {
            throw new GraphQLException(
                "Argument \"after\" is a cursor of an office that was merged into another meanwhile, or of another directory. Start again without it.");
        }

        var now = request.Directory.Nearest.Points.From(to).ChordSquaredTo(office.Position);
        return now is { } chordSquared && Math.Abs(chordSquared - ChordSquared) <= Rounding
            ? NearestStart.Behind(new OfficeAtDistance(office.Position, chordSquared), office.Office.Level)
            : NearestStart.At(ChordSquared, office.Office.Level, OfficeOrder.CountBefore(request.Snapshot.Offices, office, OfficeOrdering.Name));
    }

    private static NearestCursor? Read(string text) =>
        text.Split(':', 3) is [var fingerprint, var chord, var key]
        && double.TryParse(chord, NumberStyles.Float, CultureInfo.InvariantCulture, out var chordSquared)
        && double.IsFinite(chordSquared)
            ? new NearestCursor(fingerprint, chordSquared, key)
            : null;
}
