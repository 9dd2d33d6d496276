using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Nearby;

/// <summary>Where in the order of distance, level and name a page begins.</summary>
public readonly record struct NearestStart
{
    private NearestStart(double chordSquared, uint rank)
    {
        ChordSquared = chordSquared;
        Rank = rank;
    }

    /// <summary>Before all offices.</summary>
    public static NearestStart Beginning { get; } = new(double.NegativeInfinity, 0);

    /// <summary>The square of the chord of the first office that may come.</summary>
    internal double ChordSquared { get; }

    /// <summary>Of offices with this chord, the rank of the first that may come.</summary>
    internal uint Rank { get; }

    /// <summary>Right behind an office.</summary>
    public static NearestStart Behind(OfficeAtDistance office, OfficeLevel level) => new(office.ChordSquared, OfficeRank.Of(level, office.Position) + 1);

    /// <summary>Where an office stands, or would stand, that is in the directory no more.</summary>
    /// <param name="chordSquared">The square of the chord to where it was.</param>
    /// <param name="level">Its level.</param>
    /// <param name="precedingOffices">How many offices of the snapshot come before it by name.</param>
    public static NearestStart At(double chordSquared, OfficeLevel level, int precedingOffices) => new(chordSquared, OfficeRank.Of(level, precedingOffices));

    /// <summary>At a rank among the offices of a chord.</summary>
    internal static NearestStart From(double chordSquared, uint rank) => new(chordSquared, rank);

    /// <summary>Behind everything up to a chord.</summary>
    internal static NearestStart BehindChord(double chordSquared) => new(chordSquared, OfficeRank.BehindAll);

    /// <summary>This start or another, whichever comes later.</summary>
    internal NearestStart Later(NearestStart other) => IsAfter(other.ChordSquared, other.Rank) ? this : other;

    /// <summary>Whether an office comes before the start.</summary>
    internal bool IsAfter(double chordSquared, uint rank) => chordSquared < ChordSquared || (chordSquared == ChordSquared && rank < Rank);
}
