using DirectoryApi.Domain.Places;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Places;

/// <summary>The input object <c>CoordinatesInput</c>, as a client gave it.</summary>
/// <param name="Latitude">Decimal degrees, north positive.</param>
/// <param name="Longitude">Decimal degrees, east positive.</param>
public sealed record CoordinatesInput(double Latitude, double Longitude)
{
    /// <summary>The point.</summary>
    /// <param name="argument">The argument it was given as, for the message.</param>
    /// <exception cref="GraphQLException">The point is none on the globe.</exception>
    public Coordinates ToCoordinates(string argument)
    {
        Check(Latitude, 90, argument, "latitude");
        Check(Longitude, 180, argument, "longitude");
        return new Coordinates(Latitude, Longitude);
    }

    private static void Check(double degrees, int bound, string argument, string name)
    {
        // False for NaN, too.
        if (!(Math.Abs(degrees) <= bound))
        {
            throw new GraphQLException(FormattableString.Invariant($"Argument \"{argument}\" has the {name} {degrees}; it must be from -{bound} to {bound} degrees."));
        }
    }
}
