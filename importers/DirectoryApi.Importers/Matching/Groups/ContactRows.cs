using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Groups;

/// <summary>
/// Finds the body that a row of officials names: an office of its kind and region, by name, place and number, of the same decree
/// before others. A body that no decree lists becomes an office by that row alone.
/// </summary>
internal sealed class ContactRows
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

    private readonly CandidateReader _reader;
    private readonly List<OfficeGroup> _groups;
    private readonly ILookup<(OfficeKind Kind, string? Region), OfficeGroup> _byRegion;
    private readonly Dictionary<(OfficeKind Kind, string? Region), List<OfficeGroup>> _made = [];
    private readonly List<DoubtfulMatch> _doubts;

    private readonly OfficeDecisions _decisions;
    private readonly Dictionary<RowKey, OfficeGroup> _groupOfRow;

    public ContactRows(CandidateReader reader, IReadOnlyList<OfficeGroup> groups, OfficeDecisions decisions, List<DoubtfulMatch> doubts)
    {
        _decisions = decisions;
        _groupOfRow = groups
            .SelectMany(group => group.Candidates.SelectMany(candidate => candidate.Rows.Select(row => (row.Key, group))))
            .ToDictionary(entry => entry.Key, entry => entry.group);
        _reader = reader;
        _groups = [.. groups];
        _doubts = doubts;
        _byRegion = groups.ToLookup(group => (group.Founder.Kind, group.Founder.Places.Region?.Slug));
    }

    /// <summary>The groups that were there, and those made of bodies known by their officials only, the oldest founder's first.</summary>
    public IReadOnlyList<OfficeGroup> Groups =>
        [.. _groups.OrderBy(group => group.Founder, Comparer<Candidate>.Create(Candidate.CompareByAge))];

    /// <summary>Attaches every row of officials of a decree to an office.</summary>
    public void Attach(ImportedDecree decree)
    {
        foreach (var row in decree.Rows.Where(row => row.IsContactPoint))
        {
            if (Decided(row.Key) is { } decided)
            {
                decided.Group.Attach(row, decree, $"decided by a maintainer: {decided.Note}");
                continue;
            }

            var body = _reader.ReadBody(decree, row);
            var key = (body.Kind, body.Places.Region?.Slug);
            var best = _byRegion[key].Concat(_made.GetValueOrDefault(key, []))
                .Select(group => (Group: group, Score: group.Candidates.Max(candidate => Weigh(body, candidate))))
                .OrderByDescending(entry => entry.Score)
                .ToList();
            if (best.Count == 0 || best[0].Score < Enough)
            {
                Make(body, key);
                continue;
            }

            best[0].Group.Attach(row, decree, $"an official of «{body.Name}», which is {best[0].Group.Newest.Key} by name, place and number");
            if (best.Count > 1 && best[1].Score == best[0].Score)
            {
                _doubts.Add(new DoubtfulMatch(best[0].Group.Newest.Key, row.Key, IsJoined: true, $"«{body.Name}» may as well be {best[1].Group.Newest.Key}"));
            }
        }
    }

    private (OfficeGroup Group, string Note)? Decided(RowKey row)
    {
        foreach (var decision in _decisions.Of(row).Where(decision => decision.Verdict == OfficeVerdict.Same))
        {
            if (_groupOfRow.TryGetValue(decision.Left == row ? decision.Right : decision.Left, out var group))
            {
                return (group, decision.Note);
            }
        }

        return null;
    }

    private void Make(Candidate body, (OfficeKind Kind, string? Region) key)
    {
        var group = new OfficeGroup(body);
        group.Attach(body.First, body.Source, "");
        _groups.Add(group);
        if (!_made.TryGetValue(key, out var made))
        {
            _made[key] = made = [];
        }

        made.Add(group);
    }

    private static int Weigh(Candidate body, Candidate candidate)
    {
        var score = body.Source == candidate.Source ? SameDecree : 0;
        score += Same(body.Name, candidate.Name) ? Name : 0;
        score += body.IsLevelNamed && body.Level == candidate.Level ? Level : 0;
        score += body.Formation != Formation.None && body.Formation == candidate.Formation ? Formed : 0;
        score += candidate.Formation == Formation.Transport && body.Formation != Formation.Transport ? OtherFormation : 0;
        score += body.Places.Settlement is { } settlement && settlement.Slug == candidate.Places.Settlement?.Slug ? Settlement : 0;
        score += (body.Places.District?.Slug, candidate.Places.District?.Slug) switch
        {
            (null, null) => candidate.Level == OfficeLevel.Region && !IsOfATown(body) ? Place : 0,
            ({ } own, { } other) => own == other ? Place : OtherPlace,
            _ => 0,
        };
        return score + ((body.Number, candidate.Number) switch
        {
            ({ } own, { } other) => own == other ? Number : OtherNumber,
            _ => 0,
        });
    }

    /// <summary>A body that names a town of a region, and nothing that says it is the region's.</summary>
    private static bool IsOfATown(Candidate body) =>
        !body.IsLevelNamed && body.First.Settlement is not null && body.Places.Region?.Kind == RegionKind.Oblast;

    private static bool Same(string? left, string? right) =>
        left is not null && right is not null && PlaceKey.Of(left) == PlaceKey.Of(right);
}
