using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// Reads the candidates of a decree. Copies of a row stand under the same label of the same annex of each standard, and agree in
/// name, in address or in a phone; a row that agrees with its namesake in nothing is an office of its own. A body listed in two
/// annexes of one decree is one candidate.
/// </summary>
internal sealed class CandidateReader
{
    private readonly Gazetteer _gazetteer;
    private readonly OfficePlaces _places;

    public CandidateReader(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _places = new OfficePlaces(gazetteer);
    }

    /// <summary>The offices of a decree in the order of the document; rows of officials are left out.</summary>
    public IReadOnlyList<Candidate> Read(ImportedDecree decree)
    {
        var candidates = new List<Candidate>();
        var byLabel = new Dictionary<(string Annex, string Label), List<Candidate>>();
        foreach (var row in decree.Rows.Where(row => !row.IsContactPoint))
        {
            var label = (row.Key.Annex, row.Row);
            if (!byLabel.TryGetValue(label, out var namesakes))
            {
                byLabel[label] = namesakes = [];
            }

            if (namesakes.Find(other => other.Rows.Exists(copy => Agree(row, copy))) is { } candidate)
            {
                candidate.Rows.Add(row);
            }
            else
            {
                candidate = new Candidate(decree, row);
                namesakes.Add(candidate);
                candidates.Add(candidate);
            }
        }

        foreach (var candidate in candidates)
        {
            candidate.Parent = FindParent(candidate, byLabel);
        }

        var described = new HashSet<Candidate>();
        candidates.ForEach(candidate => Describe(candidate, described));
        foreach (var units in candidates.Where(candidate => candidate.Parent is not null).ToLookup(candidate => candidate.Parent!))
        {
            units.Key.UnitsInHouse = [.. units.Where(unit => unit.Address is { } address && units.Key.Address?.SharesHouse(address) == true)];
        }

        return JoinAnnexes(candidates);
    }

    /// <summary>The body that a row of officials names, as a candidate that only its officials are known of.</summary>
    public Candidate ReadBody(ImportedDecree decree, AnnexRow row)
    {
        var candidate = new Candidate(decree, row);
        Describe(candidate, []);
        return candidate;
    }

    /// <summary>Fills in what the rows say together, after the candidate it stands under: places come down from there.</summary>
    private void Describe(Candidate candidate, HashSet<Candidate> described)
    {
        if (!described.Add(candidate))
        {
            return;
        }

        if (candidate.Parent is { } parent)
        {
            Describe(parent, described);
        }

        var first = candidate.First;
        candidate.Name = candidate.Majority(row => row.Name?.Value, name => name) ?? first.Group;
        candidate.Addressed = candidate.Majority(row => row.Address is null ? null : row, row => row.Address!.Value);
        var depth = first.Row.Count(character => character == '/');
        var named = candidate.Name is null ? null : OfficeLevels.InName(candidate.Kind, first.Language, candidate.Name);
        var isRegional = (named ?? OfficeLevels.ByPlace(depth, null)) == OfficeLevel.Region;
        candidate.Places = _places.Find(
            isRegional, first.Region, candidate.Name ?? "", candidate.Addressed?.Address!.Value, candidate.Addressed?.Settlement ?? first.Settlement, candidate.Parent?.Places);
        candidate.Level = named ?? OfficeLevels.ByPlace(depth, candidate.Places.District);
        candidate.IsLevelNamed = named is not null;
        candidate.Formation = Formations.Of(candidate.Kind, first.Language, candidate.Name);
        candidate.Phones = PhoneKeys.Of(candidate.Rows, candidate.Places, _gazetteer);
        candidate.Address = candidate.Addressed is { } row ? AddressKey.Of(row.Address!.Value, row.Language, row.Settlement) : null;
    }

    /// <summary>A body that two annexes list by the same name in the same place is one: a city that is both a region and a district.</summary>
    private static List<Candidate> JoinAnnexes(List<Candidate> candidates)
    {
        var joined = new List<Candidate>(candidates.Count);
        var byName = new Dictionary<(OfficeKind, string?, string?, string), Candidate>();
        var replaced = new Dictionary<Candidate, Candidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Name is { } name
                && byName.TryGetValue(KeyOf(candidate, name), out var other)
                && other.First.Key.Annex != candidate.First.Key.Annex
                && (other.Parent is null) == (candidate.Parent is null))
            {
                other.Rows.AddRange(candidate.Rows);
                replaced[candidate] = other;
                continue;
            }

            if (candidate.Name is { } first)
            {
                byName.TryAdd(KeyOf(candidate, first), candidate);
            }

            joined.Add(candidate);
        }

        foreach (var unit in joined)
        {
            if (unit.Parent is { } parent && replaced.TryGetValue(parent, out var standing))
            {
                unit.Parent = standing;
            }
        }

        return joined;
    }

    private static (OfficeKind Kind, string? Region, string? District, string Name) KeyOf(Candidate candidate, string name) =>
        (candidate.Kind, candidate.Places.Region?.Slug, candidate.Places.District?.Slug, PlaceKey.Of(name));

    private static bool Agree(AnnexRow row, AnnexRow other) =>
        row.Kind == other.Kind && (
            Same(row.Name?.Value, other.Name?.Value)
            || Same(row.Address?.Value, other.Address?.Value)
            || row.Phones.Any(phone => other.Phones.Any(otherPhone => Digits(phone) == Digits(otherPhone))));

    private static bool Same(string? left, string? right) =>
        left is not null && right is not null && (left == right || PlaceKey.Of(left) == PlaceKey.Of(right));

    private static string Digits(RowPhone phone) => PhoneNumbers.Digits(phone.Display.Value);

    /// <summary>The nearest row above in the numbering that the table prints: 3/10 for 3/10/1, 3 for 3/10.</summary>
    private static Candidate? FindParent(Candidate candidate, Dictionary<(string Annex, string Label), List<Candidate>> byLabel)
    {
        var label = candidate.First.Row;
        for (var slash = label.LastIndexOf('/'); slash > 0; slash = label.LastIndexOf('/', slash - 1))
        {
            if (byLabel.TryGetValue((candidate.First.Key.Annex, label[..slash]), out var parents))
            {
                var standards = candidate.Rows.Select(row => row.Key.Standard).ToHashSet();
                return parents.MaxBy(parent => parent.Rows.Count(row => standards.Contains(row.Key.Standard)));
            }
        }

        return null;
    }
}
