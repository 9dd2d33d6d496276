using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Tokens;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Reads figures as numbers of houses and of units.</summary>
internal static class NumberCandidates
{
    private const int MostUnitDigits = 2;
    private const string Numero = "№";

    private static readonly string[] OrdinalEndings = ["ші", "шы", "нші", "ншы", "й", "ый", "ой", "го", "ом", "я"];

    public static void Add(QueryText query, List<Candidate> candidates)
    {
        for (var index = 0; index < query.Tokens.Count; index++)
        {
            var token = query.Tokens[index];
            if (token.Number is { } number)
            {
                AddBuildings(query, index, number, candidates);
                AddUnits(query, index, number, candidates);
            }
            else if (UnitWithLetter(token) is { } unit)
            {
                AddUnit(query, index, unit, Scores.MarkedUnit, candidates);
            }
        }
    }

    private static void AddBuildings(QueryText query, int index, string number, List<Candidate> candidates)
    {
        var worth = IsBehindWord(query, index) ? Scores.BuildingBehindWord : Scores.BareBuilding;
        var next = index + 1;
        AddBuilding(index, next, worth, number);
        if (next < query.Tokens.Count && NumberShape.WithLetter(number, query.Tokens[next].Raw) is { } lettered && IsHouseLetter(query, next))
        {
            number = lettered;
            AddBuilding(index, ++next, worth += Scores.BuildingSign, number);
        }

        if (Has(query.Meaning(next)?.RoleBehind, WordRole.House))
        {
            AddBuilding(index, next + 1, Scores.BuildingBehindWord + (2 * Scores.BuildingSign), number);
        }

        if (Has(query.Meaning(index - 1)?.RoleInFront, WordRole.House))
        {
            AddBuilding(index - 1, next, Scores.BuildingBehindWord + (2 * Scores.BuildingSign), number);
        }

        void AddBuilding(int first, int end, double score, string of) =>
            candidates.Add(new Candidate(CandidateKind.Building, first, end, score) { Number = of });
    }

    private static void AddUnits(QueryText query, int index, string number, List<Candidate> candidates)
    {
        if (number.Length > MostUnitDigits || !char.IsAsciiDigit(number[^1]))
        {
            return;
        }

        if (IsMarked(query, index, out var next))
        {
            AddUnit(query, index, number, Scores.MarkedUnit, candidates, next);
        }

        if (Has(query.Meaning(index - 1)?.RoleInFront, WordRole.Unit))
        {
            candidates.Add(new Candidate(CandidateKind.UnitNumber, index - 1, index + 1, Scores.MarkedUnit) { Number = number });
        }

        if (Has(query.Meaning(index + 1)?.RoleBehind, WordRole.Unit))
        {
            candidates.Add(new Candidate(CandidateKind.UnitNumber, index, index + 2, Scores.MarkedUnit) { Number = number });
        }

        if (IsKind(query, index - 1) || IsKind(query, index + 1) || IsBehindCity(query, index))
        {
            candidates.Add(new Candidate(CandidateKind.UnitNumber, index, index + 1, Scores.UnitBesideKind) { Number = number });
        }
    }

    /// <summary>«Темиртау 2» beside a kind of office: the second one.</summary>
    private static bool IsBehindCity(QueryText query, int index) =>
        query.Meaning(index - 1)?.Places.Any(place => place is { Type: Text.Places.PlaceTypeKind.City, IsInflected: false, IsOtherName: false }) == true
        && Enumerable.Range(0, query.Tokens.Count).Any(other => IsKind(query, other));

    private static void AddUnit(QueryText query, int index, string number, double score, List<Candidate> candidates, int? next = null)
    {
        var end = next ?? index + 1;
        candidates.Add(new Candidate(CandidateKind.UnitNumber, index, end, score) { Number = number });
        if (Has(query.Meaning(end)?.RoleBehind, WordRole.Unit))
        {
            candidates.Add(new Candidate(CandidateKind.UnitNumber, index, end + 1, score + 1) { Number = number });
        }

        if (Has(query.Meaning(index - 1)?.RoleInFront, WordRole.Unit))
        {
            candidates.Add(new Candidate(CandidateKind.UnitNumber, index - 1, end, score + 1) { Number = number });
        }
    }

    /// <summary>True for a number with the sign for one in front or an ordinal's ending behind; <paramref name="next"/> is the token behind both.</summary>
    private static bool IsMarked(QueryText query, int index, out int next)
    {
        next = index + 1;
        var text = query.Text;
        var token = query.Tokens[index];
        if (text.AsSpan(0, token.Start).TrimEnd().EndsWith(Numero, StringComparison.Ordinal))
        {
            return true;
        }

        if (token.End + 1 >= text.Length || text[token.End] is not ('-' or '\u2010' or '\u2011'))
        {
            return false;
        }

        var rest = text.AsSpan(token.End + 1);
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }

        if (!OrdinalEndings.Contains(rest[..length].ToString().ToLowerInvariant(), StringComparer.Ordinal))
        {
            return false;
        }

        if (next < query.Tokens.Count && query.Tokens[next].Start == token.End + 1)
        {
            next++;
        }

        return true;
    }

    /// <summary>The figures of «N2».</summary>
    private static string? UnitWithLetter(QueryToken token) =>
        token.Raw is ['n', .. var rest] && rest.Length is > 0 and <= MostUnitDigits && rest.All(char.IsAsciiDigit) ? rest : null;

    /// <summary>A house number stands behind a street or another word, not at the beginning and not behind a kind of office.</summary>
    private static bool IsBehindWord(QueryText query, int index) =>
        index > 0 && query.Tokens[index - 1].Number is null && !IsKind(query, index - 1) && query.Meaning(index - 1)?.Intent is null;

    /// <summary>«189 а»: a letter of a house, but not the preposition in «12 в Алматы».</summary>
    private static bool IsHouseLetter(QueryText query, int index) => query.Tokens[index].Folded != "в" || index + 1 == query.Tokens.Count;

    private static bool IsKind(QueryText query, int index) => query.Meaning(index)?.Kinds.Count > 0;

    private static bool Has(WordRole? roles, WordRole role) => (roles & role) is { } found && found != WordRole.None;
}
