namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>
/// What the readings of a stretch are worth. The query is cut where the sum is greatest; a phrase of several words is worth more
/// than its words one by one, so that the longest match wins.
/// </summary>
internal static class Scores
{
    /// <summary>A word of a phrase for a kind, service or place.</summary>
    public const double Concept = 10;

    /// <summary>Each further word of one phrase, beside its own.</summary>
    public const double Longer = 2;

    /// <summary>Added to a kind: it wins over a place of the same length.</summary>
    public const double Kind = 0.3;

    /// <summary>Taken from what is found by stems only.</summary>
    public const double Stem = -0.2;

    /// <summary>What a phrase found by its loose key is worth of one that is written rightly.</summary>
    public const double LooseShare = 0.6;

    /// <summary>The word for its type beside a place that is of it.</summary>
    public const double StatedType = 11;

    /// <summary>The same beside a place that is of another.</summary>
    public const double OtherType = 4;

    /// <summary>An adjective without the word that it belongs to.</summary>
    public const double BareAdjective = -1;

    /// <summary>The word for a street beside a name.</summary>
    public const double StreetType = 9;

    /// <summary>A further word of a street's name that is no known name.</summary>
    public const double FurtherStreetWord = 2;

    /// <summary>A word such as батыр or би in a street's name: it is part of the name before it.</summary>
    public const double Title = 12;

    /// <summary>A number that a street is called by, alone or in front of a word: 12 мкр, 8 март.</summary>
    public const double StreetNumber = 6;

    /// <summary>What makes a name in front of a house number a street rather than a place.</summary>
    public const double DoubtfulStreet = 1;

    /// <summary>The number of a house behind a word.</summary>
    public const double BuildingBehindWord = 6;

    /// <summary>The number of a house that nothing points to.</summary>
    public const double BareBuilding = 1;

    /// <summary>The word for a house beside its number, and a letter that stands apart from it.</summary>
    public const double BuildingSign = 5;

    /// <summary>The number of a unit with a sign for it: №, -ші, отдел.</summary>
    public const double MarkedUnit = 12;

    /// <summary>A small number beside a kind of office, or behind the city of one.</summary>
    public const double UnitBesideKind = 6.5;

    /// <summary>A word for a level of office.</summary>
    public const double Level = 8;

    /// <summary>A word for a type of place without a place: it tells the level.</summary>
    public const double BareType = 3;

    /// <summary>A word of an intent.</summary>
    public const double Intent = 4;

    /// <summary>A word for a street or house without a name or number.</summary>
    public const double BareSign = 0.5;
}
