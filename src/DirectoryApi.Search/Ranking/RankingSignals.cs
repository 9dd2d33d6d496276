namespace DirectoryApi.Search.Ranking;

/// <summary>
/// The signals of ranking. A score is the share of the query's weight that an office explains, each part as well as it does, of
/// which 0.9 can come; and the signals that depend on no single part, which add or take away a little. It is cut to 0 to 1 and means
/// the same in every query.
/// </summary>
public static class RankingSignals
{
    /// <summary>How much of a score comes from the parts of the query.</summary>
    public const double PartsShare = 0.9;

    /// <summary>A best hit with less than this is weak, a guess, unless it is of the very kind and at the very place asked for.</summary>
    public const double WeakBelow = 0.5;

    /// <summary>A corrected reading is taken where its best hit scores this much more than the best of the readings before it.</summary>
    public const double CorrectionMargin = 0.05;

    /// <summary>Kind.</summary>
    public static readonly RankingSignal Kind = new("kind", 10, "The office is of a kind that the words mean; 0.7 of it where they mean another kind first.");

    /// <summary>Service.</summary>
    public static readonly RankingSignal Service = new("service", 10, "The office is of the kind that gives the service, and gives it; less where only one of the two is so.");

    /// <summary>Settlement.</summary>
    public static readonly RankingSignal Settlement = new("settlement", 14, "The office is in the settlement; 0.8 of it where no annex says so, but it is an office of the district or city whose centre this is.");

    /// <summary>District.</summary>
    public static readonly RankingSignal District = new("district", 14, "The office is in the district.");

    /// <summary>Region.</summary>
    public static readonly RankingSignal Region = new("region", 14, "The office is in the region.");

    /// <summary>Nearest place.</summary>
    public static readonly RankingSignal NearestPlace = new("nearest-place", 14, "No such office is at the place: this one is in its district, else in its region, else anywhere, the nearer the better.");

    /// <summary>Place name in a text.</summary>
    public static readonly RankingSignal PlaceInText = new("place-in-text", 14, "The name of the place stands in the office's street, not where the office is: half of it, all but a tenth with the house.");

    /// <summary>Phone.</summary>
    public static readonly RankingSignal Phone = new("phone", 20, "A phone of the office ends in these digits.");

    /// <summary>Postal code.</summary>
    public static readonly RankingSignal PostalCode = new("postal-code", 16, "The office has the postal code.");

    /// <summary>E-mail or site.</summary>
    public static readonly RankingSignal Online = new("online", 20, "The office has the e-mail address or site.");

    /// <summary>Street.</summary>
    public static readonly RankingSignal Street = new("street", 10, "The office is in the street; less where the words stand elsewhere in its address or in another spelling.");

    /// <summary>House.</summary>
    public static readonly RankingSignal House = new("house", 6, "The office is in the house; 0.6 of it where only the figures agree, a fifth where the street does not.");

    /// <summary>Unit number.</summary>
    public static readonly RankingSignal UnitNumber = new("unit-number", 8, "The office has the number among its like; 0.4 of it where the figure stands elsewhere in its name.");

    /// <summary>Stated level.</summary>
    public static readonly RankingSignal StatedLevel = new("stated-level", 4, "The office is of the level that a word states.");

    /// <summary>Word.</summary>
    public static readonly RankingSignal Word = new("word", 12, "A word stands in a name (1), street (0.9), rest of an address (0.85), begins one there (0.85, 0.75), stands in an earlier annex (0.6) or in another spelling (0.5, 0.45; of a Latin word 0.8, 0.7). The rarer, from 3 on, the more it weighs; one that nobody has weighs most.");

    /// <summary>Noise word.</summary>
    public static readonly RankingSignal NoiseWord = new("noise-word", 0.5, "A lone letter, or a word that more than a quarter of the offices have, stands in a text.");

    /// <summary>Level.</summary>
    public static readonly RankingSignal Level = new("level", 0.04, "The office is of the level that the words for its kind or its place speak of; taken away where they name another. A tenth of it where a point is given and the query names no place.");

    /// <summary>Whole name.</summary>
    public static readonly RankingSignal WholeName = new("whole-name", 0.02, "Every word of the query that is no kind and no place stands in the names.");

    /// <summary>Entire name.</summary>
    public static readonly RankingSignal EntireName = new("entire-name", 0.1, "The query is a name of the office and nothing else.");

    /// <summary>First word.</summary>
    public static readonly RankingSignal FirstWord = new("first-word", 0.01, "The query's first word is the first of a name.");

    /// <summary>Street and house.</summary>
    public static readonly RankingSignal StreetAndHouse = new("street-and-house", 0.03, "Street and house both agree.");

    /// <summary>Distance.</summary>
    public static readonly RankingSignal Distance = new("distance", 0.06, "How near the office is to the point given: all of it at the point, two thirds at 10 km, none at 20,000 km.");

    /// <summary>Open on the day.</summary>
    public static readonly RankingSignal OpenOnDay = new("open-on-day", 0.03, "The office is known to be open on the day of the week asked for.");

    /// <summary>Newer source.</summary>
    public static readonly RankingSignal NewerSource = new("newer-source", 0.001, "The newer the newest annex that lists the office.");

    /// <summary>Correction.</summary>
    public static readonly RankingSignal Correction = new("correction", 0.05, "This share of the score is taken away where the query was corrected.");

    /// <summary>All signals.</summary>
    public static IReadOnlyList<RankingSignal> All { get; } =
    [
        Kind, Service, Settlement, District, Region, NearestPlace, PlaceInText, Phone, PostalCode, Online, Street, House, UnitNumber,
        StatedLevel, Word, NoiseWord, Level, WholeName, EntireName, FirstWord, StreetAndHouse, Distance, OpenOnDay, NewerSource, Correction,
    ];
}
