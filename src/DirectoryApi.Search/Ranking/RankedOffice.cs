using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Ranking;

/// <summary>An office with what it is ordered by: the better score, then the level from the region down, then the name.</summary>
internal readonly record struct RankedOffice(double Score, OfficeLevel Level, int Position) : IComparable<RankedOffice>
{
    /// <summary>Negative where this one comes before the other.</summary>
    public int CompareTo(RankedOffice other)
    {
        var byScore = other.Score.CompareTo(Score);
        if (byScore != 0)
        {
            return byScore;
        }

        // Not by the enum's own comparison, which boxes both.
        var byLevel = (int)Level - (int)other.Level;
        return byLevel != 0 ? byLevel : Position.CompareTo(other.Position);
    }
}
