using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>
/// Finds the office that a body named with its officials is: of its kind and region, by name, place and number. Offices that differ
/// in their names only weigh the same but for the name, so they are weighed together.
/// </summary>
internal sealed class BodyIndex
{
    private const int Name = 50;
    private const int Place = 20;
    private const int Settlement = 10;
    private const int Level = 10;
    private const int Number = 20;
    private const int Formed = 10;
    private const int SameDecree = 5;
    private const int OtherFormation = -40;
    private const int OtherPlace = -40;
    private const int OtherNumber = -30;
    private const int Enough = 20;

    private readonly Dictionary<(OfficeKind Kind, string? Region), Dictionary<Traits, Namesakes>> _byRegion = [];
    private readonly Dictionary<OfficeGroup, int> _order = [];

    /// <summary>Takes in an office; of equal ones the first taken in is found first.</summary>
    public void Add(OfficeGroup group)
    {
        _order[group] = _order.Count;
        foreach (var candidate in group.Candidates)
        {
            if (!_byRegion.TryGetValue(RegionOf(candidate), out var alike))
            {
                _byRegion[RegionOf(candidate)] = alike = [];
            }

            var traits = Traits.Of(candidate);
            if (!alike.TryGetValue(traits, out var namesakes))
            {
                alike[traits] = namesakes = new Namesakes();
            }

            namesakes.Add(group, candidate.NameKey);
        }
    }

    /// <summary>The likeliest office of a body, and another that is as likely; null where none is likely enough.</summary>
    /// <param name="body">The body.</param>
    /// <param name="excluded">Offices that it is not.</param>
    public (OfficeGroup? Best, OfficeGroup? AsLikely) Find(Candidate body, HashSet<OfficeGroup> excluded)
    {
        var highest = Enough;
        var likeliest = new HashSet<OfficeGroup>();
        foreach (var (traits, namesakes) in _byRegion.GetValueOrDefault(RegionOf(body), []))
        {
            var score = Weigh(body, traits);
            Note(namesakes.All, score);
            Note(namesakes.Named(body.NameKey), score + Name);
        }

        OfficeGroup[] found = [.. likeliest.OrderBy(group => _order[group]).Take(2)];
        return (found.ElementAtOrDefault(0), found.ElementAtOrDefault(1));

        void Note(List<OfficeGroup> groups, int score)
        {
            if (score < highest || groups.Count == 0)
            {
                return;
            }

            // The first two are enough: more of the same score would be found after them.
            OfficeGroup[] first = [.. groups.Where(group => !excluded.Contains(group)).Take(2)];
            if (first.Length > 0 && score > highest)
            {
                highest = score;
                likeliest.Clear();
            }

            likeliest.UnionWith(first);
        }
    }

    private static (OfficeKind Kind, string? Region) RegionOf(Candidate candidate) => (candidate.Kind, candidate.Places.Region?.Slug);

    /// <summary>What speaks for and against a body being an office of such traits, but for the name.</summary>
    private static int Weigh(Candidate body, Traits office)
    {
        if (body.Places.Region is null)
        {
            // Of offices whose regions nobody knows, only the name tells one from another.
            return 0;
        }

        var score = body.Decree.Slug == office.Document ? SameDecree : 0;
        score += body.IsLevelNamed && body.Level == office.Level ? Level : 0;
        score += body.Formation != Formation.None && body.Formation == office.Formation ? Formed : 0;
        score += office.Formation == Formation.Transport && body.Formation != Formation.Transport ? OtherFormation : 0;
        score += body.Places.Settlement is { } settlement && settlement.Slug == office.Settlement ? Settlement : 0;
        score += (body.Places.District?.Slug, office.District) switch
        {
            (null, null) => office.Level == OfficeLevel.Region && !IsOfATown(body) ? Place : 0,
            ({ } own, { } other) => own == other ? Place : OtherPlace,
            _ => 0,
        };
        return score + ((body.Number, office.Number) switch
        {
            ({ } own, { } other) => own == other ? Number : OtherNumber,
            _ => 0,
        });
    }

    /// <summary>A body that names a town of a region, and nothing that says it is the region's.</summary>
    private static bool IsOfATown(Candidate body) =>
        !body.IsLevelNamed && body.First.Settlement is not null && body.Places.Region?.Kind == RegionKind.Oblast;

    private readonly record struct Traits(string Document, OfficeLevel Level, Formation Formation, string? District, string? Settlement, string? Number)
    {
        public static Traits Of(Candidate candidate) => new(
            candidate.Decree.Slug, candidate.Level, candidate.Formation, candidate.Places.District?.Slug, candidate.Places.Settlement?.Slug, candidate.Number);
    }

    private sealed class Namesakes
    {
        private readonly Dictionary<string, List<OfficeGroup>> _byName = new(StringComparer.Ordinal);

        public List<OfficeGroup> All { get; } = [];

        public List<OfficeGroup> Named(string? name) => name is null ? [] : _byName.GetValueOrDefault(name, []);

        public void Add(OfficeGroup group, string? name)
        {
            AddOnce(All, group);
            if (name is not null)
            {
                if (!_byName.TryGetValue(name, out var groups))
                {
                    _byName[name] = groups = [];
                }

                AddOnce(groups, group);
            }
        }

        // The candidates of a group come one after the other.
        private static void AddOnce(List<OfficeGroup> groups, OfficeGroup group)
        {
            if (groups.Count == 0 || groups[^1] != group)
            {
                groups.Add(group);
            }
        }
    }
}
